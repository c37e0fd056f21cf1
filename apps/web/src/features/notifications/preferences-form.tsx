import type { NotificationPreferences, ReplaceNotificationPreferences } from '@kita/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/field.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';

const ADDRESS = '/v1/notification-preferences';

/** Which kinds reach the person and how, and the digest. */
export function Preferences() {
  const { data, error, refetch } = useApi().query.useQuery('get', ADDRESS, {});
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  return data ? <PreferencesForm preferences={data} /> : <PageSkeleton />;
}

function PreferencesForm({ preferences }: { readonly preferences: NotificationPreferences }) {
  const t = useTranslations('notifications');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const [kinds, setKinds] = useState(preferences.kinds);
  const [digest, setDigest] = useState<ReplaceNotificationPreferences['digest']>(() => digestOf(preferences));
  const save = useApi().query.useMutation('put', ADDRESS, {
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['get', ADDRESS] });
      announce(t('saved'));
    },
  });
  const choose = (kind: string, channel: Channel, isOn: boolean) =>
    setKinds((all) => all.map((row) => (row.kind === kind ? { ...row, [channel]: isOn } : row)));
  const submit = () =>
    save.mutate({
      body: { kinds: kinds.map(({ label: _label, ...row }) => row), digest },
    });
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {save.error && <FailureNotice error={save.error} />}
      <KindMatrix kinds={kinds} hasWhatsApp={preferences.whatsapp_available} onChoose={choose} />
      {!preferences.whatsapp_available && (
        <Banner
          action={
            <Link to="/account/profile" className={buttonClass()}>
              {t('toProfile')}
            </Link>
          }
        >
          {t('confirmPhone')}
        </Banner>
      )}
      <DigestCard digest={digest} nextAt={preferences.digest.next_at} onChange={setDigest} />
      <Button type="submit" kind="primary" isBusy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}

function digestOf({ digest: { next_at: _next, ...digest } }: NotificationPreferences) {
  return digest;
}

type Channel = 'in_app' | 'email' | 'whatsapp';

interface KindMatrixProps {
  readonly kinds: NotificationPreferences['kinds'];
  readonly hasWhatsApp: boolean;
  readonly onChoose: (kind: string, channel: Channel, isOn: boolean) => void;
}

function KindMatrix({ kinds, hasWhatsApp, onChoose }: KindMatrixProps) {
  const t = useTranslations('notifications');
  const channels: readonly Channel[] = ['in_app', 'email', ...(hasWhatsApp ? (['whatsapp'] as const) : [])];
  return (
    <table className="w-full rounded-md border border-line bg-surface">
      <caption className="sr-only">{t('preferences')}</caption>
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="px-4 py-2 font-medium max-sm:px-2">
            {t('kind')}
          </th>
          {channels.map((channel) => (
            <th key={channel} scope="col" className="w-20 px-2 py-2 text-center font-medium max-sm:w-12 max-sm:px-1">
              {t(`channels.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((row) => (
          <tr key={row.kind} className="border-b border-line last:border-0">
            <th scope="row" className="px-4 py-2 text-left font-normal max-sm:px-2">
              {row.label}
            </th>
            {channels.map((channel) => (
              <td key={channel} className="text-center">
                <label className="inline-flex size-11 cursor-pointer items-center justify-center">
                  <span className="sr-only">{`${row.label}: ${t(`channels.${channel}`)}`}</span>
                  <input
                    type="checkbox"
                    checked={row[channel]}
                    onChange={(event) => onChoose(row.kind, channel, event.target.checked)}
                    className="size-4 accent-primary"
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Digest = ReplaceNotificationPreferences['digest'];

interface DigestCardProps {
  readonly digest: Digest;
  readonly nextAt: string | null;
  readonly onChange: (digest: Digest) => void;
}

const ZONES = ['America/Mexico_City', 'America/Tijuana', 'America/Hermosillo', 'America/Mazatlan', 'America/Cancun'];

function DigestCard({ digest, nextAt, onChange }: DigestCardProps) {
  const t = useTranslations('notifications.digest');
  const locale = useLocale();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([digest.time_zone, ...ZONES, own])];
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, at) => ({
    value: String(at + 1),
    label: day.format(new Date(Date.UTC(2024, 0, at + 1))),
  }));
  return (
    <Card title={t('title')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('frequency')}
          value={digest.frequency}
          onChange={({ target }) => onChange({ ...digest, frequency: frequencyOf(target.value) })}
          options={(['off', 'daily', 'weekly'] as const).map((value) => ({ value, label: t(value) }))}
        />
        {digest.frequency === 'weekly' && (
          <SelectField
            label={t('weekday')}
            value={String(digest.weekday)}
            onChange={({ target }) => onChange({ ...digest, weekday: Number(target.value) })}
            options={weekdays}
          />
        )}
        {digest.frequency !== 'off' && (
          <>
            <SelectField
              label={t('hour')}
              value={String(digest.hour)}
              onChange={({ target }) => onChange({ ...digest, hour: Number(target.value) })}
              options={Array.from({ length: 24 }, (_, hour) => ({
                value: String(hour),
                label: `${String(hour).padStart(2, '0')}:00`,
              }))}
            />
            <SelectField
              label={t('zone')}
              value={digest.time_zone}
              onChange={({ target }) => onChange({ ...digest, time_zone: target.value })}
              options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
            />
          </>
        )}
      </div>
      {nextAt !== null && (
        <p className="mt-3 text-muted">{t('next', { at: momentIn(nextAt, locale, digest.time_zone) })}</p>
      )}
    </Card>
  );
}

/** A moment on the wall clock of the zone the digest is sent by, whatever the reader's own. */
function momentIn(instant: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));
}

function frequencyOf(text: string): Digest['frequency'] {
  return text === 'daily' || text === 'weekly' ? text : 'off';
}
