import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { roleOf } from '../../lib/session/may.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PLACES, placesOf } from './places.ts';

/** A column beside the page; on a phone a bar at the thumb. */
export function Navigation() {
  const t = useTranslations('shell');
  const { company } = useCompany();
  return (
    <nav
      aria-label={t('navigation')}
      className="no-print border-line bg-surface max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-t md:w-48 md:border-r md:p-3"
    >
      <ul className="flex md:flex-col md:gap-1">
        {placesOf(roleOf(company), company.permissions).map((name) => (
          <li key={name} className="min-w-0 max-md:flex-1">
            <Link
              to={PLACES[name].to}
              params={{ tenant: company.id }}
              activeOptions={{ exact: name === 'home', includeSearch: false }}
              activeProps={{ className: 'bg-primary-soft text-primary font-semibold', 'aria-current': 'page' }}
              inactiveProps={{ className: 'text-ink hover:bg-sunken' }}
              className="flex items-center gap-2.5 rounded-md px-3 py-2 max-md:min-h-14 max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:rounded-none max-md:px-0 max-md:text-[11px]"
            >
              <Icon name={PLACES[name].icon} className="size-4 max-md:size-5" />
              {t(`places.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
