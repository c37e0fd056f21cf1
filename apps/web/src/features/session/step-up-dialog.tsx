import { useTranslations } from 'use-intl';

import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { stepUpSignal } from '../../lib/session/step-up-signal.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { StepUpForm } from './step-up-form.tsx';
import { useUser } from './use-session.ts';

/** Over whatever asked for it, dialogs included. Confirming sends the waiting request again; closing gives it up. */
export function StepUpDialog() {
  const t = useTranslations('session.stepUp');
  const user = useUser();
  return (
    <Dialog isForm title={t('title')} closeLabel={t('leave')} onClose={() => stepUpSignal.settle(false)}>
      <div className="space-y-4">
        <p>{t('text')}</p>
        {user.error && <QueryFailure error={user.error} onRetry={() => void user.refetch()} />}
        {user.data && <StepUpForm user={user.data} onProven={() => stepUpSignal.settle(true)} />}
      </div>
    </Dialog>
  );
}
