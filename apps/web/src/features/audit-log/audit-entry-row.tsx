import type { AuditEntry } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';

import { formatInstant, formatRecent } from '../../lib/format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AuditChanges } from './audit-changes.tsx';
import { textOf } from './audit-value.ts';
import { useActionText } from './use-action-text.ts';

interface AuditEntryRowProps {
  readonly entry: AuditEntry;
  readonly onActor: () => void;
  readonly onObject: () => void;
}

/** One line in words; opened, what changed and what proves it. */
export function AuditEntryRow({ entry, onActor, onObject }: AuditEntryRowProps) {
  const t = useTranslations('auditLog');
  const locale = useLocale();
  const actionText = useActionText();
  const { actor, changes } = entry;
  const name = actor.name ?? t(`actors.${actor.kind}`);
  const who = actor.kind === 'api_key' && actor.name !== null ? t('key', { name }) : name;
  const data = Object.entries(entry.data);
  return (
    <li className="border-b border-line last:border-0">
      <details className="group">
        <summary className="grid cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-x-2 px-3 py-2.5 hover:bg-sunken max-sm:min-h-11">
          <Icon name="right" className="size-3.5 text-muted group-open:rotate-90" />
          <span className="min-w-0">
            <span className="font-medium">{actionText(entry.action)}</span> <span className="text-muted">· {who}</span>
          </span>
          <time dateTime={entry.at} title={formatInstant(entry.at, locale)} className="whitespace-nowrap text-muted">
            {formatRecent(entry.at, locale)}
          </time>
        </summary>
        <div className="space-y-3 border-t border-line bg-sunken px-3 py-3">
          {changes && Object.keys(changes).length > 0 && <AuditChanges changes={changes} />}
          <Facts
            facts={[
              [t('when'), formatInstant(entry.at, locale)],
              [t('who'), actor.kind === 'user' ? name : `${name} (${t(`actors.${actor.kind}`)})`],
              ...(entry.object_id === null
                ? []
                : [[t('object'), <Mono key="object">{entry.object_id}</Mono>] as const]),
              ...data.map(([field, value]) => [field, <Mono key={field}>{textOf(value)}</Mono>] as const),
              [t('number'), String(entry.seq)],
              [t('hash'), <Mono key="hash">{entry.hash}</Mono>],
            ]}
          />
          <p className="flex flex-wrap gap-2">
            {(actor.kind === 'user' || actor.kind === 'api_key') && (
              <Button kind="quiet" onClick={onActor}>
                {t('allOf', { who })}
              </Button>
            )}
            {entry.object_id !== null && (
              <Button kind="quiet" onClick={onObject}>
                {t('allAbout')}
              </Button>
            )}
          </p>
        </div>
      </details>
    </li>
  );
}

function Mono({ children }: { readonly children: string }) {
  return <span className="font-mono text-[13px] break-all">{children}</span>;
}
