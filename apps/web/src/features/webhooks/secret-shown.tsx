import { useTranslations } from 'use-intl';

import { Banner } from '../../ui/banner.tsx';
import { Copyable } from '../../ui/copyable.tsx';

/** The secret exists on this screen once, and nowhere afterwards. */
export function SecretShown({ secret, children }: { readonly secret: string; readonly children?: string }) {
  const t = useTranslations('webhooks');
  return (
    <div className="space-y-3">
      <Banner tone="good" role="status" title={t('secret.shownOnce')}>
        <Copyable value={secret} label={t('secret.label')} copied={t('secret.copied')} />
      </Banner>
      <p>{children ?? t('secret.how')}</p>
      <pre className="rounded-md bg-sunken p-3 text-[13px] break-words whitespace-pre-wrap">
        {`import { verifyWebhook } from '@kita/api-client';\n\nconst event = await verifyWebhook(body, headers, secret);`}
      </pre>
      <a href="/docs" target="_blank" rel="noreferrer" className="text-primary underline">
        {t('secret.docs')}
      </a>
    </div>
  );
}
