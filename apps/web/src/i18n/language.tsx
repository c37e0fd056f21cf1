import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';

import { keep, readKept } from '../lib/storage/kept.ts';
import { first } from './es-MX/first.ts';
import type { messages as spanish } from './es-MX/index.ts';

export type Messages = typeof spanish;
export type Language = 'es-MX' | 'en';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** Whether the texts of every page are here, or those of the first load only. */
  readonly hasAllTexts: boolean;
}

const LanguageContext = createContext<LanguageChoice>({
  language: 'es-MX',
  choose: () => {},
  hasAllTexts: false,
});

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

const TEXTS: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  'es-MX': () => import('./es-MX/index.ts'),
  en: () => import('./en/index.ts'),
};

/** Addresses that `first` has every text of; what is inside a company waits for the rest (`company-layout.tsx`). */
const FIRST_IS_ENOUGH = /^\/(?:(?:sign-in|sign-up|new-company)?$|ten_)/;

/** Spanish for the first page comes with it; the other texts, and English, are fetched beside the page's own code. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(readKept('language') === 'en' ? 'en' : 'es-MX');
  const [texts, setTexts] = useState<Partial<Record<Language, Messages>>>({});
  useEffect(() => {
    document.documentElement.lang = language;
    void TEXTS[language]().then(({ messages }) => setTexts((all) => ({ ...all, [language]: messages })));
  }, [language]);
  const choose = useCallback((next: Language) => {
    keep('language', next);
    setLanguage(next);
  }, []);
  const all = texts[language];
  const hasAllTexts = all !== undefined;
  const choice = useMemo(() => ({ language, choose, hasAllTexts }), [language, choose, hasAllTexts]);
  const isFirstEnough = language === 'es-MX' && FIRST_IS_ENOUGH.test(globalThis.location.pathname);
  if (!all && !isFirstEnough) return null;
  return (
    <LanguageContext value={choice}>
      <IntlProvider
        locale={language}
        messages={all ?? first}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
