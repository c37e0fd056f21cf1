import type { WhatsAppTemplate } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { QueryFailure } from '../../lib/api/query-failure.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/table.tsx';

/** What goes to people by WhatsApp, as it looks in a telephone. */
export function WhatsAppTemplates() {
  const t = useTranslations('whatsapp.templates');
  const [language, setLanguage] = useState<'es' | 'en'>('es');
  const list = useApi().query.useQuery('get', '/v1/whatsapp-templates', { params: { query: { language } } });
  return (
    <Card title={t('title')}>
      <div className="space-y-4">
        <p className="text-muted">{t('approved')}</p>
        <SelectField
          label={t('language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'es')}
          options={[
            { value: 'es', label: 'Español' },
            { value: 'en', label: 'English' },
          ]}
          className="max-w-60"
        />
        {list.error && <QueryFailure error={list.error} onRetry={() => void list.refetch()} />}
        {list.data ? (
          <ul className="grid items-start gap-4 md:grid-cols-2">
            {list.data.data.map((template) => (
              <li key={template.id}>
                <Bubble template={template} />
              </li>
            ))}
          </ul>
        ) : (
          <Skeleton width="80%" />
        )}
      </div>
    </Card>
  );
}

function Bubble({ template }: { readonly template: WhatsAppTemplate }) {
  const t = useTranslations('whatsapp.templates');
  const { purpose, has_document, text, footer, button } = template;
  return (
    <figure className="space-y-2">
      <figcaption className="font-medium">{purpose}</figcaption>
      <div className="rounded-md border border-line bg-sunken">
        <div className="space-y-2 p-3">
          {has_document && <p className="rounded-md border border-line bg-surface px-3 py-2">{t('document')}</p>}
          <p className="break-words whitespace-pre-line">{parts(text)}</p>
          {footer !== null && <p className="text-muted">{footer}</p>}
        </div>
        {button !== null && (
          <p className="border-t border-line px-3 py-2 text-center font-medium text-primary">{button}</p>
        )}
      </div>
    </figure>
  );
}

/** WhatsApp writes bold between stars. */
function parts(text: string) {
  return text.split(/\*([^*\n]+)\*/).map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part));
}
