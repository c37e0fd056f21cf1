import { existsSync } from 'node:fs';
import path from 'node:path';
import { GateBroken, type Gate } from '../support/gate.ts';
import { repositoryFiles, repositoryTexts, type TextFile } from '../support/repository-files.ts';

/** A file of the repository named in running text: `apps/api/src/main/http.ts`, `create-invoice.ts`. */
const NAMED_FILE = /`((?:[\w.@-]+\/)*[\w.-]+\.(?:ts|mjs|sql|md|yaml|json))`/g;
const LINK = /\]\(([^)\s]+)\)/g;

/** Made by running Kita, and not in the repository. */
const MADE_LATER = /^\.data\//;

export const documents: Gate = {
  name: 'documents',
  promise: 'what documentation links to or names exists',
  run: async (root) => {
    const names = repositoryFiles(root);
    const pages = repositoryTexts(root).filter((file) => file.path.endsWith('.md'));
    if (pages.length === 0) throw new GateBroken('no documentation was found');
    const known = new Set(names.flatMap((name) => [name, path.posix.basename(name)]));
    return pages.flatMap((page) => [...brokenLinks(root, page), ...unknownFiles(page, names, known)]);
  },
};

function brokenLinks(root: string, page: TextFile): string[] {
  return [...withoutCode(page.text).matchAll(LINK)].flatMap(([, target = '']) => {
    if (/^(?:[a-z]+:|#)/.test(target)) return [];
    const file = path.join(root, path.dirname(page.path), decodeURIComponent(target.split('#')[0] ?? ''));
    return existsSync(file) ? [] : [`${page.path} links to ${target}, which does not exist`];
  });
}

/** A path must exist from the root, from the page, or as the end of one; a bare name somewhere. */
function unknownFiles(page: TextFile, names: readonly string[], known: ReadonlySet<string>): string[] {
  return [...withoutCode(page.text).matchAll(NAMED_FILE)].flatMap(([, name = '']) => {
    if (MADE_LATER.test(name) || known.has(name)) return [];
    const isEnding = names.some((file) => file.endsWith(`/${name.replace(/^(?:\.\.?\/)+/, '')}`));
    return isEnding ? [] : [`${page.path} names ${name}, which does not exist`];
  });
}

/** Blocks of code are examples: what they name need not be here. */
function withoutCode(text: string): string {
  return text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
}
