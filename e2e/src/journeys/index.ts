import type { DisposableStack } from '@kita/dev';
import type { Browser } from 'playwright-core';
import { designSystem } from './design-system.ts';
import { firstLoad } from './first-load.ts';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { everyPage } from './every-page.ts';
import { editorSpeed } from './editor-speed.ts';
import { lists } from './lists.ts';
import { notifications } from './notifications.ts';
import { account } from './account.ts';
import { myData } from './my-data.ts';
import { newcomer } from './newcomer.ts';
import { newcomerOnPhone } from './newcomer-phone.ts';
import { operator } from './operator.ts';
import { owner } from './owner.ts';
import { pac } from './pac.ts';
import { people } from './people.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { webhooks } from './webhooks.ts';
import { whatsApp } from './whatsapp.ts';

interface Journey {
  readonly name: string;
  /** Walked in every run of CI; the others before a release and by whoever changed a screen. */
  readonly isShort?: boolean;
  readonly walk: (browser: Browser, stack: DisposableStack, tell: (line: string) => void) => Promise<void>;
}

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

export const journeys: readonly Journey[] = [
  { name: 'newcomer', isShort: true, walk: (browser, { apiUrl }) => newcomer(browser, apiUrl) },
  { name: 'newcomer-phone', isShort: true, walk: (browser, { apiUrl }) => newcomerOnPhone(PHONE)(browser, apiUrl) },
  { name: 'shell', isShort: true, walk: shell },
  { name: 'settings', isShort: true, walk: settings },
  { name: 'first-load', isShort: true, walk: firstLoad },
  { name: 'owner', isShort: true, walk: owner({ suffix: '' }) },
  { name: 'drafts', walk: drafts },
  { name: 'documents', walk: documents },
  { name: 'editor-speed', walk: editorSpeed },
  { name: 'account', walk: account },
  { name: 'lists', walk: lists },
  { name: 'notifications', walk: notifications },
  { name: 'whatsapp', walk: whatsApp },
  { name: 'people', walk: people },
  { name: 'pac', walk: pac },
  { name: 'webhooks', walk: webhooks },
  { name: 'my-data', walk: myData },
  { name: 'operator', walk: operator },
  { name: 'phone', walk: owner({ suffix: '-phone', options: PHONE }) },
  { name: 'dark', walk: owner({ suffix: '-dark', options: { colorScheme: 'dark' } }) },
  { name: 'english', walk: owner({ suffix: '-en', language: 'en' }) },
  { name: 'every-page', walk: everyPage },
  { name: 'design-system', walk: (browser) => designSystem(browser) },
];
