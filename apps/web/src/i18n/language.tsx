import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';

import { keep, readKept } from '../lib/storage/kept.ts';
import { messages as spanish } from './es-MX/index.ts';

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
}

const LanguageContext = createContext<LanguageChoice>({ language: 'es-MX', choose: () => {} });

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** Spanish comes with the page; English is fetched when it is chosen. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(readKept('language') === 'en' ? 'en' : 'es-MX');
  const [english, setEnglish] = useState<Messages>();
  useEffect(() => {
    document.documentElement.lang = language;
    if (language !== 'en' || english) return;
    void import('./en/index.ts').then(({ messages }) => setEnglish(messages));
  }, [language, english]);
  const choose = useCallback((next: Language) => {
    keep('language', next);
    setLanguage(next);
  }, []);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  const messages = language === 'en' ? english : spanish;
  if (!messages) return null;
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={language} messages={messages} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
