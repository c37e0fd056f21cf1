import { useTranslations } from 'use-intl';

import { Dialog } from '../../ui/dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useUser } from './use-session.ts';

/** The page behind keeps what was typed, unless somebody else signs in: then nothing of it may stay. */
export function SessionExpiredDialog() {
  const t = useTranslations('session');
  const before = useUser().data?.id;
  return (
    <Dialog
      isForm
      title={t('expired.title')}
      closeLabel={t('expired.leave')}
      onClose={() => globalThis.location.assign('/sign-in')}
    >
      <div className="space-y-4">
        <p>{t('expired.text')}</p>
        <SignInForm
          onSignedIn={(user) => {
            if (before !== undefined && user.id !== before) globalThis.location.assign('/');
          }}
        />
      </div>
    </Dialog>
  );
}
