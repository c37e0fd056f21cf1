import { useTranslations } from 'use-intl';

import { Dialog } from '../../ui/dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';

export function SessionExpiredDialog() {
  const t = useTranslations('session');
  return (
    <Dialog
      isForm
      title={t('expired.title')}
      closeLabel={t('expired.leave')}
      onClose={() => globalThis.location.assign('/sign-in')}
    >
      <div className="space-y-4">
        <p>{t('expired.text')}</p>
        <SignInForm onSignedIn={() => {}} />
      </div>
    </Dialog>
  );
}
