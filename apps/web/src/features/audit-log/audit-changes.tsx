import type { AuditEntry } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { textOf } from './audit-value.ts';

/** Field by field: what it was, what it is. */
export function AuditChanges({ changes }: { readonly changes: NonNullable<AuditEntry['changes']> }) {
  const t = useTranslations('auditLog');
  const value = (of: unknown) => (of === null ? <span className="text-muted">{t('empty')}</span> : textOf(of));
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{t('changes')}</caption>
      <thead>
        <tr className="text-muted">
          {(['field', 'before', 'after'] as const).map((name) => (
            <th key={name} scope="col" className="py-1 pr-3 font-medium">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(changes).map(([field, { before, after }]) => (
          <tr key={field} className="border-t border-line align-top">
            <th scope="row" className="py-1 pr-3 font-mono text-[13px] font-normal">
              {field}
            </th>
            <td className="py-1 pr-3 break-all">{value(before)}</td>
            <td className="py-1 break-all">{value(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
