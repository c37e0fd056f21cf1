import { useTranslations } from 'use-intl';

/** Across the whole page, in a colour nothing else has, hatched, and in words. */
export function TestBand() {
  const t = useTranslations('shell');
  return (
    <div className="hatch flex justify-center border-b border-test px-4 py-1 text-test" role="note">
      <p className="rounded-sm bg-surface px-3 py-0.5 text-center">
        <strong className="tracking-[0.2em]">{t('test.word')}</strong>
        <span className="max-sm:hidden"> · {t('test.text')}</span>
      </p>
    </div>
  );
}
