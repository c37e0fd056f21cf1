import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { saveBlob } from '../../lib/files/save-blob.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { toAuditQuery } from './audit-filters.ts';
import type { AuditFilters } from './audit-filters.ts';

/** Proof that nobody edited the log, and the log itself to take away. */
export function AuditProof({ filters }: { readonly filters: AuditFilters }) {
  const t = useTranslations('auditLog');
  const announce = useAnnounce();
  const { query, request } = useApi();
  const check = query.useMutation('post', '/v1/audit-log/verification', {
    onSuccess: ({ verified }) => announce(t(verified ? 'whole' : 'broken'), verified ? undefined : 'danger'),
  });
  const download = useMutation({
    mutationFn: async () => {
      const { data, error } = await request.GET('/v1/audit-log/file', {
        params: { query: toAuditQuery(filters) },
        parseAs: 'blob',
      });
      if (!(data instanceof Blob)) throw error;
      saveBlob(data, 'bitacora.csv');
    },
    onSuccess: () => announce(t('downloaded')),
  });
  const error = check.error ?? download.error;
  const result = check.data;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        <Button icon="check" isBusy={check.isPending} onClick={() => check.mutate({})}>
          {t('check')}
        </Button>
        <Button icon="download" isBusy={download.isPending} onClick={() => download.mutate()}>
          {t('download')}
        </Button>
      </div>
      {error && <FailureNotice error={error} />}
      {result && (
        <Banner tone={result.verified ? 'good' : 'danger'} title={t(result.verified ? 'whole' : 'broken')}>
          <p>
            {result.verified
              ? t('wholeText', { entries: result.entries })
              : t('brokenText', { seq: result.findings[0]?.seq ?? 0 })}
          </p>
        </Banner>
      )}
    </div>
  );
}
