import type { WebhookEndpoint } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { messagesAt } from '../../lib/api/problem.ts';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { EventPicker } from './event-picker.tsx';

export interface EndpointValues {
  readonly url: string;
  readonly description: string | null;
  readonly events: string[];
}

interface EndpointFormProps {
  readonly endpoint?: WebhookEndpoint;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onSubmit: (values: EndpointValues) => void;
}

export function EndpointForm({ endpoint, error, isBusy, onSubmit }: EndpointFormProps) {
  const t = useTranslations('webhooks');
  const te = useTranslations('common.errors');
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [description, setDescription] = useState(endpoint?.description ?? '');
  const [events, setEvents] = useState<readonly string[]>(endpoint?.events ?? ['invoice.*']);
  const [isTried, setTried] = useState(false);
  const isEmpty = url.trim() === '';
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        setTried(true);
        if (isEmpty || events.length === 0) return;
        onSubmit({ url: url.trim(), description: description.trim() || null, events: [...events] });
      }}
    >
      {error !== null && error !== undefined && <FailureNotice error={error} shownElsewhere={['/url']} />}
      <TextField
        label={t('address')}
        type="url"
        inputMode="url"
        isMono
        placeholder={t('addressExample', { scheme: 'https' })}
        hint={t('addressHint')}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
        error={isTried && isEmpty ? te('required') : messagesAt(error, '/url')[0]}
      />
      <TextField
        label={t('description')}
        isOptional={t('optional')}
        placeholder={t('descriptionExample')}
        maxLength={200}
        value={description}
        onChange={({ target }) => setDescription(target.value)}
      />
      <EventPicker
        chosen={events}
        onChange={setEvents}
        error={isTried && events.length === 0 ? te('choose') : undefined}
      />
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {t(endpoint ? 'save' : 'create')}
      </Button>
    </form>
  );
}
