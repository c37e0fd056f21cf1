import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { useUser } from '../session/use-session.ts';
import { LanguageAndTheme } from './language-and-theme.tsx';
import { PopoverButton } from './popover-button.tsx';

export function AccountMenu() {
  const t = useTranslations('shell');
  const user = useUser().data;
  const signOut = useApi().query.useMutation('delete', '/v1/sessions/{id}', {
    onSuccess: () => globalThis.location.assign('/sign-in'),
  });
  const initials = (user?.name ?? '·')
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return (
    <PopoverButton
      align="right"
      label={t('account')}
      className="flex size-9 shrink-0 items-center justify-center rounded-full bg-primary-soft font-semibold text-primary max-sm:size-11"
      button={<span aria-hidden="true">{initials}</span>}
    >
      {() => (
        <div className="space-y-3 p-2">
          <div>
            <p className="font-semibold">{user?.name}</p>
            <p className="break-all text-muted">{user?.email}</p>
          </div>
          <Link to="/account/profile" className={buttonClass()}>
            {t('myAccount')}
          </Link>
          {user?.is_operator && (
            <Link to="/operator" className={buttonClass()}>
              {t('operatorConsole')}
            </Link>
          )}
          <LanguageAndTheme />
          <Button
            isBusy={signOut.isPending}
            onClick={() => signOut.mutate({ params: { path: { id: 'current' } } })}
            className="w-full"
          >
            {t('signOut')}
          </Button>
        </div>
      )}
    </PopoverButton>
  );
}
