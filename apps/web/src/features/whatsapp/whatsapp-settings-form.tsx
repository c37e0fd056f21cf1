import type { WhatsAppSettings } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import * as z from 'zod/mini';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { useCheckedForm } from '../../lib/forms/use-checked-form.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckField, SelectField } from '../../ui/field.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';

const ADDRESS = '/v1/whatsapp-settings';

/** Whether the company writes to its customers by WhatsApp, and from where. */
export function WhatsAppSettingsCard() {
  const t = useTranslations('whatsapp.settings');
  const { data, error, refetch } = useApi().query.useQuery('get', ADDRESS, {});
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const isOn = data.on && data.available;
  return (
    <Card
      title={t('title')}
      actions={
        <Badge tone={isOn ? 'good' : 'quiet'} shape={isOn ? 'disc' : 'ring'}>
          {t(isOn ? 'isOn' : 'isOff')}
        </Badge>
      }
    >
      <div className="space-y-4">
        <Where settings={data} />
        <SettingsForm settings={data} />
      </div>
    </Card>
  );
}

function Where({ settings: { available, number, livemode } }: { readonly settings: WhatsAppSettings }) {
  const t = useTranslations('whatsapp.settings');
  if (!available) return <Banner tone="attention">{t('unavailable')}</Banner>;
  if (!livemode) return <p className="text-muted">{t('sandbox')}</p>;
  return number === null ? null : <p className="text-muted">{t('number', { number })}</p>;
}

const schema = z.object({ on: z.boolean(), sends_invoices: z.boolean(), language: z.enum(['es', 'en']) });

function SettingsForm({ settings }: { readonly settings: WhatsAppSettings }) {
  const t = useTranslations('whatsapp.settings');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const mayChange = useMay()('mail:write');
  const save = useApi().query.useMutation('put', ADDRESS, {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', ADDRESS] });
      announce(t('saved'));
    },
  });
  const { on, sends_invoices, language } = settings;
  const form = useCheckedForm<z.infer<typeof schema>>({ schema, defaultValues: { on, sends_invoices, language } });
  const submit = form.handleSubmit((body) => save.mutate({ body }));
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!mayChange || !settings.available} className="space-y-4">
        {save.error && <FailureNotice error={save.error} />}
        <CheckField label={t('on')} {...form.register('on')} />
        <div>
          <CheckField label={t('sends')} {...form.register('sends_invoices')} />
          <p className="text-muted">{t('sendsHint')}</p>
        </div>
        <SelectField
          label={t('language')}
          {...form.register('language')}
          options={(['es', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          className="max-w-60"
        />
        {mayChange && (
          <Button type="submit" kind="primary" isBusy={save.isPending}>
            {t('save')}
          </Button>
        )}
      </fieldset>
    </form>
  );
}
