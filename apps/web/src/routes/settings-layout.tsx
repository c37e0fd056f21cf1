import { Link, Outlet, getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

const route = getRouteApi('/$tenant/settings');

const PAGES = [
  { to: '/$tenant/settings/company', name: 'company' },
  { to: '/$tenant/settings/certificates', name: 'certificates' },
  { to: '/$tenant/settings/series', name: 'series' },
  { to: '/$tenant/settings/api-keys', name: 'apiKeys' },
] as const;

export function SettingsLayout() {
  const t = useTranslations('shell.places');
  const { tenant } = route.useParams();
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <nav aria-label={t('settings')} className="overflow-x-auto border-b border-line">
        <ul className="flex gap-1">
          {PAGES.map(({ to, name }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ tenant }}
                activeProps={{ className: 'border-primary text-ink', 'aria-current': 'page' }}
                inactiveProps={{ className: 'border-transparent text-muted hover:text-ink' }}
                className="-mb-px block border-b-2 px-3 py-2 font-medium whitespace-nowrap max-sm:py-3"
              >
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  );
}
