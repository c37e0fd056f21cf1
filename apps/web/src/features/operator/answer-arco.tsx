import { useQueryClient } from '@tanstack/react-query';
import type { OperatorArcoRequest } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useIdempotencyKey } from '../../lib/api/idempotency-key.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { SelectField } from '../../ui/field.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

interface AnswerArcoProps {
  readonly request: OperatorArcoRequest;
  readonly onClose: () => void;
}

/** The answer goes to the person by mail at once: it cannot be taken back. */
export function AnswerArco({ request, onClose }: AnswerArcoProps) {
  const t = useTranslations('operator.arco');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const keyOf = useIdempotencyKey();
  const [decision, setDecision] = useState<'granted' | 'denied'>('granted');
  const answer = useApi().query.useMutation('post', '/v1/operator/arco-requests/{id}/answer', {
    onSuccess: async () => {
      await cache.invalidateQueries();
      announce(t('sent', { name: request.user.name }));
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={t('answerTitle', { name: request.user.name })}
      action={t('send')}
      label={t('text')}
      hint={t('textHint')}
      isBusy={answer.isPending}
      error={answer.error}
      onClose={onClose}
      onConfirm={(text) => {
        const body = { decision, answer: text };
        const header = { 'Idempotency-Key': keyOf({ id: request.id, body }) };
        answer.mutate({ params: { path: { id: request.id }, header }, body });
      }}
    >
      <blockquote className="border-l-2 border-line pl-3 whitespace-pre-wrap text-muted">{request.details}</blockquote>
      <SelectField
        label={t('decision')}
        value={decision}
        onChange={({ target }) => setDecision(target.value === 'denied' ? 'denied' : 'granted')}
        options={[
          { value: 'granted', label: t('states.granted') },
          { value: 'denied', label: t('states.denied') },
        ]}
      />
    </ReasonDialog>
  );
}
