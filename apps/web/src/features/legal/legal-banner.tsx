import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

/** Asks for what is in force and was not accepted yet. Work goes on meanwhile: nobody is locked out of their invoices. */
export function LegalBanner() {
  const t = useTranslations('legal');
  const announce = useAnnounce();
  const { query } = useApi();
  const { data, refetch } = query.useQuery('get', '/v1/user/legal', {}, { staleTime: 3_600_000 });
  const accept = query.useMutation('post', '/v1/user/legal', {
    onSuccess: async () => {
      await refetch();
      announce(t('accepted'));
    },
  });
  if (!data || data.pending.length === 0) return null;
  const versions = Object.fromEntries(
    data.documents.filter(({ kind }) => data.pending.includes(kind)).map(({ kind, version }) => [kind, version]),
  );
  return (
    <div className="mb-6 space-y-3">
      {accept.error && <FailureNotice error={accept.error} />}
      <Banner
        title={t('pending')}
        action={
          <Button isBusy={accept.isPending} onClick={() => accept.mutate({ body: versions })}>
            {t('accept')}
          </Button>
        }
      >
        <p className="flex flex-wrap gap-x-4">
          {data.pending.map((kind) => (
            <Link key={kind} to="/legal/$kind" params={{ kind }} target="_blank" className="text-primary underline">
              {t(kind)}
            </Link>
          ))}
        </p>
      </Banner>
    </div>
  );
}
