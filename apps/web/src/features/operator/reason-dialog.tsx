import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/field.tsx';

const REASON_MIN = 10;

interface ReasonDialogProps {
  readonly title: string;
  /** What happens then. */
  readonly children: ReactNode;
  readonly action: string;
  readonly label?: string;
  readonly hint?: string;
  readonly isDangerous?: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** What an operator does to somebody else's is done with a reason, which stays in the audit logs. */
export function ReasonDialog(props: ReasonDialogProps) {
  const t = useTranslations('operator.reason');
  const [reason, setReason] = useState('');
  const text = reason.trim();
  return (
    <Dialog
      isForm
      title={props.title}
      closeLabel={t('cancel')}
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button
            kind={props.isDangerous ? 'danger' : 'primary'}
            disabled={text.length < REASON_MIN}
            isBusy={props.isBusy}
            onClick={() => props.onConfirm(text)}
          >
            {props.action}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {props.error !== null && props.error !== undefined && <FailureNotice error={props.error} />}
        <div className="space-y-2">{props.children}</div>
        <TextAreaField
          label={props.label ?? t('label')}
          hint={props.hint ?? t('hint', { min: REASON_MIN })}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Dialog>
  );
}
