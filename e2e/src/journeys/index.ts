import type { Stack } from '@kita/dev';
import type { Browser } from 'playwright-core';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { editorSpeed } from './editor-speed.ts';
import { notifications } from './notifications.ts';
import { newcomer } from './newcomer.ts';
import { owner } from './owner.ts';

interface Journey {
  readonly name: string;
  readonly walk: (browser: Browser, stack: Stack) => Promise<void>;
}

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

export const journeys: readonly Journey[] = [
  { name: 'newcomer', walk: (browser, { apiUrl }) => newcomer(browser, apiUrl) },
  { name: 'drafts', walk: drafts },
  { name: 'documents', walk: documents },
  { name: 'editor-speed', walk: editorSpeed },
  { name: 'owner', walk: owner({ suffix: '' }) },
  { name: 'notifications', walk: notifications },
  { name: 'phone', walk: owner({ suffix: '-phone', options: PHONE }) },
  { name: 'dark', walk: owner({ suffix: '-dark', options: { colorScheme: 'dark' } }) },
  { name: 'english', walk: owner({ suffix: '-en', language: 'en' }) },
];
