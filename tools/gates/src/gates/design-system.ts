import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { GateBroken, type Gate } from '../support/gate.ts';

/** Components that come inside another one, which is shown. */
const WITHIN: Readonly<Record<string, string>> = { PageTitle: 'Page' };

export const designSystem: Gate = {
  name: 'design-system',
  promise: 'the page /ui shows every component of the web app that knows no domain',
  run: async (root) => {
    const web = path.join(root, 'apps/web/src');
    if (!existsSync(path.join(web, 'ui'))) throw new GateBroken('there is no apps/web/src/ui to look at');
    const components = filesOf(path.join(web, 'ui')).flatMap(componentsOf);
    const pages = [...filesOf(path.join(web, 'features/design')), readFileSync(designPage(web), 'utf8')];
    return notShown(components, pages.join('\n')).map(
      (name) => `${name} is in apps/web/src/ui and nowhere in apps/web/src/features/design`,
    );
  },
};

const designPage = (web: string): string => path.join(web, 'routes/design-system-page.tsx');

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** Components a file exports: functions whose name begins with a capital. */
export function componentsOf(text: string): string[] {
  return [...text.matchAll(/^export function ([A-Z]\w*)/gm)].map(([, name = '']) => name);
}

/** Those of which the pages have no element. */
export function notShown(components: readonly string[], pages: string): string[] {
  const isShown = (name: string): boolean => new RegExp(`<${name}[\\s<>/]`).test(pages);
  return components.filter((name) => !isShown(WITHIN[name] ?? name));
}
