import type { Stack } from '@kita/dev';
import type { Browser } from 'playwright-core';
import { newcomer } from './newcomer.ts';

interface Journey {
  readonly name: string;
  readonly walk: (browser: Browser, stack: Stack) => Promise<void>;
}

export const journeys: readonly Journey[] = [
  { name: 'newcomer', walk: (browser, { apiUrl }) => newcomer(browser, apiUrl) },
];
