import path from 'node:path';
import { exportedDeclarations, isValue } from './exported-declarations.ts';
import type { Exported } from './exported-declarations.ts';
import { docstringOf, signatureOf } from './render-declaration.ts';

/** Packages whose public functions have a reference, with their entry files. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'packages/cfdi': ['src/index.ts', 'src/light/index.ts', 'src/node/index.ts'],
  'packages/money': ['src/index.ts'],
  'packages/sat-catalogs': ['src/index.ts', 'src/import/index.ts'],
};

export interface Reference {
  /** Pages by their path from the root of the repository. */
  readonly pages: ReadonlyMap<string, string>;
  /** Functions, classes and constants without a docstring; the fields of a type may speak for it. */
  readonly undocumented: readonly string[];
}

/** The API reference of the libraries, written from their docstrings: a page per folder of the source. */
export function renderReference(root: string): Reference {
  const pages = new Map<string, string>();
  const undocumented: string[] = [];
  for (const [folder, entries] of Object.entries(ENTRIES)) {
    const exported = entries.flatMap((entry) => exportedDeclarations(path.join(root, folder, entry)));
    const topics = Map.groupBy(distinct(exported), ({ file }) => topicOf(path.relative(path.join(root, folder, 'src'), file)));
    for (const [topic, list] of topics) pages.set(pageOf(folder, topic), renderTopic(topic, list));
    pages.set(pageOf(folder, 'README'), renderIndex(folder, topics));
    for (const one of exported)
      if (isValue(one) && docstringOf(one) === undefined) undocumented.push(`${path.relative(root, one.file)}: ${one.name} has no docstring`);
  }
  return { pages, undocumented };
} // prettier-ignore

const pageOf = (folder: string, topic: string): string => `${folder}/docs/generated/${topic}.md`;

/** The first folder of the source, the first two below `complements`. */
function topicOf(file: string): string {
  const folders = path.dirname(file).split(path.sep);
  if (folders[0] === '.') return 'basics';
  return folders[0] === 'complements' && folders[1] !== undefined
    ? `complements-${folders[1]}`
    : (folders[0] ?? 'basics');
}

function distinct(exported: readonly Exported[]): Exported[] {
  return [...new Map(exported.map((one) => [`${one.file} ${one.name}`, one])).values()];
}

function renderIndex(folder: string, topics: ReadonlyMap<string, readonly Exported[]>): string {
  const rows = [...topics]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, list]) => `| [${topic}](${topic}.md) | ${names(list)} |`);
  const title = `# Reference of ${path.basename(folder)}`;
  const note = 'Written by `pnpm reference` from the docstrings; edit those.';
  return `${[title, '', note, '', '| | |', '|---|---|', ...rows].join('\n')}\n`;
}

const names = (list: readonly Exported[]): string =>
  sorted(list)
    .map(({ name }) => `\`${name}\``)
    .join(', ');

function renderTopic(topic: string, list: readonly Exported[]): string {
  const sections = sorted(list).map((one) => {
    const docs = docstringOf(one) ?? '';
    return `## ${one.name}\n\n${docs}\n\n\`\`\`ts\n${signatureOf(one)}\n\`\`\`\n`;
  });
  return `# ${topic}\n\n${sections.join('\n')}`;
}

/** Functions first, then classes and constants, then types; each by name. */
function sorted(list: readonly Exported[]): Exported[] {
  const rank = (name: string): string => (/^[a-z]/.test(name) ? `0${name}` : `1${name}`);
  return list.toSorted((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}
