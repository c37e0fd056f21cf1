import { useTranslations } from 'use-intl';

import { LogoMark } from '../../ui/logo.tsx';

export function FullPageWait() {
  const t = useTranslations('common');
  return (
    <main className="flex min-h-dvh items-center justify-center" aria-busy="true">
      <span className="animate-pulse">
        <LogoMark className="size-12" />
      </span>
      <span role="status" className="sr-only">
        {t('loading')}
      </span>
    </main>
  );
}
