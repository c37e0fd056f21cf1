import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '@kita/dev';
import { findFreePort, randomPort } from '@kita/testing/postgres';
import type { Browser } from 'playwright-core';
import { openVisitor } from '../browser/visitor.ts';

/** Every component in every state, as developers see it: axe judges them all, light and dark. */
export async function designSystem(browser: Browser): Promise<void> {
  const web = path.join(root, 'apps/web');
  const port = await findFreePort(randomPort());
  const vite = path.join(web, 'node_modules/vite/bin/vite.js');
  const args = [vite, '--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  const server = spawn(process.execPath, args, { cwd: web, stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilServed(url);
    for (const colorScheme of ['light', 'dark'] as const) await lookAt(browser, url, colorScheme);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

async function lookAt(browser: Browser, url: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const visitor = await openVisitor(browser, url, { colorScheme });
  const { page } = visitor;
  await page.goto(`${url}/ui`);
  await page.getByRole('heading', { name: 'Design system' }).waitFor();
  const tabs = await page.getByRole('tab').all();
  for (const [at, tab] of tabs.entries()) {
    await tab.click();
    // Skeletons wait for ever here: the page is looked at as it is.
    await visitor.look(`ui-${at + 1}-${colorScheme}`, { isWaiting: true });
  }
  await page.getByRole('button', { name: 'Drawer' }).click();
  await visitor.look(`ui-drawer-${colorScheme}`, { isWaiting: true });
  await visitor.leave();
}

async function untilServed(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the development server of the web app did not start');
}
