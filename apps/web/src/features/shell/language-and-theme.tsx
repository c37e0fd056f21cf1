import { useTranslations } from 'use-intl';

import { useLanguage } from '../../i18n/language.tsx';
import { themes, useTheme } from '../../lib/appearance/theme.ts';

const SMALL = 'rounded-md border border-line bg-surface px-2 min-h-9 max-sm:min-h-11 text-ink';

export function LanguageAndTheme() {
  const t = useTranslations('shell');
  const { language, choose } = useLanguage();
  const [theme, chooseTheme] = useTheme();
  return (
    <div className="flex gap-2">
      <select
        aria-label={t('language')}
        value={language}
        onChange={(event) => choose(event.target.value === 'en' ? 'en' : 'es-MX')}
        className={SMALL}
      >
        <option value="es-MX">Español</option>
        <option value="en">English</option>
      </select>
      <select
        aria-label={t('theme.label')}
        value={theme}
        onChange={(event) => chooseTheme(themes.find((name) => name === event.target.value) ?? 'system')}
        className={SMALL}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`theme.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
