import type { NotificationTemplateName } from '@kita/api-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { drawMail } from './draw-mail.ts';

type Language = 'es' | 'en';

/** Every mail Kita sends, as it looks for this company. */
export function TemplatePreview() {
  const t = useTranslations('mail.templates');
  const [language, setLanguage] = useState<Language>('es');
  const [name, setName] = useState<NotificationTemplateName>('invoice_to_receiver');
  const { query } = useApi();
  const list = query.useQuery('get', '/v1/notification-templates', { params: { query: { language } } });
  const preview = query.useQuery('get', '/v1/notification-templates/{id}', {
    params: { path: { id: name }, query: { language } },
  });
  const names = list.data?.data ?? [];
  const choose = (text: string) => {
    const known = NAMES.find((candidate) => candidate === text);
    if (known) setName(known);
  };
  return (
    <Card title={t('title')}>
      <div className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]">
          <SelectField
            label={t('which')}
            value={name}
            onChange={({ target }) => choose(target.value)}
            options={names.map(({ id, purpose }) => ({ value: id, label: purpose }))}
          />
          <SelectField
            label={t('language')}
            value={language}
            onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'es')}
            options={[
              { value: 'es', label: 'Español' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        {preview.error && <QueryFailure error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data ? (
          <>
            <p className="font-medium">{preview.data.subject}</p>
            <Drawn html={preview.data.html} label={preview.data.subject} />
          </>
        ) : (
          <Skeleton width="80%" />
        )}
      </div>
    </Card>
  );
}

const NAMES: readonly NotificationTemplateName[] = [
  'invoice_to_receiver',
  'certificate_expiring',
  'confirm_email_change',
  'digest',
  'email_changed',
  'invitation',
  'notice',
  'ownership_transfer',
  'reset_password',
  'security_notice',
  'verify_email',
  'webhook_disabled',
  'webhook_failing',
];

/** The mail itself, in a tree of its own, so that neither its styles nor ours reach the other. */
function Drawn({ html, label }: { readonly html: string; readonly label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    drawMail(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }), html);
  }, [html]);
  return <div ref={host} role="img" aria-label={label} className="overflow-hidden rounded-md border border-line" />;
}
