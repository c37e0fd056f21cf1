import { Link } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { LogoMark } from '../../ui/logo.tsx';
import { AccountMenu } from './account-menu.tsx';
import { CompanySwitch } from './company-switch.tsx';

const Bell = lazy(async () => ({ default: (await import('../notifications/bell.tsx')).Bell }));

interface TopBarProps {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ onSearch, onHelp }: TopBarProps) {
  const t = useTranslations('shell');
  const { company } = useCompany();
  return (
    <header className="no-print flex items-center gap-2 border-b border-line bg-surface px-3 py-2 sm:gap-3 sm:px-4">
      <Link to="/$tenant" params={{ tenant: company.id }} aria-label={t('toHome')} className="shrink-0">
        <LogoMark className="size-8" />
      </Link>
      <CompanySwitch />
      <div className="flex-1" />
      <button
        type="button"
        onClick={onSearch}
        className="flex min-h-9 items-center gap-2 rounded-md border border-line bg-paper px-3 text-muted hover:border-line-strong max-sm:min-h-11"
      >
        <Icon name="search" />
        <span className="max-md:sr-only">{t('search')}</span>
        <span className="max-md:hidden">
          <Keys keys={['Ctrl', 'K']} />
        </span>
      </button>
      <span className="max-sm:hidden">
        <IconButton icon="menu" label={t('help.open')} onClick={onHelp} />
      </span>
      <Suspense>
        <Bell />
      </Suspense>
      <AccountMenu />
    </header>
  );
}
