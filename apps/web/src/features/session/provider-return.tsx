import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { AuthPage } from './auth-page.tsx';
import { takeProviderNext } from './provider-next.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/table.tsx';

/** The way back from the identity provider: its answer goes to the API at once, and out of the address. */
export function ProviderReturn() {
  const t = useTranslations('account.provider');
  const navigate = useNavigate();
  const cache = useQueryClient();
  const announce = useAnnounce();
  const isSent = useRef(false);
  const query = useRef(new URLSearchParams(globalThis.location.search));
  const complete = useApi().query.useMutation('post', '/v1/identity-provider/completion', {
    onSuccess: (answer) => {
      const next = takeProviderNext();
      cache.clear();
      if (answer.object === 'second_factor_awaited') {
        void navigate({ to: '/sign-in', search: { step: 'code', ...(next !== undefined && { next }) }, replace: true });
        return;
      }
      if (answer.object === 'identity_proven') announce(t(answer.purpose === 'link' ? 'linked' : 'proven'));
      void navigate({ href: next ?? '/', replace: true });
    },
  });
  const [code, state] = [query.current.get('code'), query.current.get('state')];
  useEffect(() => {
    globalThis.history.replaceState(globalThis.history.state, '', '/sign-in/provider');
    if (isSent.current || code === null || state === null) return;
    isSent.current = true;
    complete.mutate({ body: { code, state } });
    // Once: the code is good for one exchange.
  }, []);
  const isDenied = code === null;
  return (
    <AuthPage title={isDenied || complete.isError ? t('failed') : t('title')}>
      {isDenied && <Banner tone="attention">{t('denied')}</Banner>}
      {complete.error && <FailureNotice error={complete.error} />}
      {isDenied || complete.isError ? (
        <Link to="/sign-in" className={buttonClass('primary')}>
          {t('again')}
        </Link>
      ) : (
        <Skeleton width="60%" />
      )}
    </AuthPage>
  );
}
