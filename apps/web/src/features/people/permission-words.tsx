import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Every permission in words of the page's language, from the one policy table. */
export function usePermissions() {
  return useApi().query.useQuery('get', '/v1/permissions', {}, { staleTime: 3_600_000 });
}

interface PermissionWordsProps {
  readonly held: readonly string[];
  /** Leaves out what it may not do. */
  readonly isShort?: boolean;
}

/** What a role may do and what not, line by line. */
export function PermissionWords({ held, isShort = false }: PermissionWordsProps) {
  const t = useTranslations('people.roles');
  const { data } = usePermissions();
  const shown = data?.data.filter(({ id }) => !isShort || held.includes(id));
  return (
    <ul className="space-y-1.5">
      {shown?.map(({ id, label }) => {
        const isHeld = held.includes(id);
        return (
          <li key={id} className={isHeld ? 'flex gap-2' : 'flex gap-2 text-muted'}>
            <span className={isHeld ? 'pt-0.5 text-primary' : 'pt-0.5'}>
              <Icon name={isHeld ? 'check' : 'close'} />
            </span>
            <span>
              <span className="sr-only">{isHeld ? t('yes') : t('no')}: </span>
              {label}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
