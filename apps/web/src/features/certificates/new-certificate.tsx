import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { UploadForm } from './upload-form.tsx';

/** In test mode one click is enough; a real one is uploaded. */
export function NewCertificate() {
  const t = useTranslations('certificates');
  const { company } = useCompany();
  const announce = useAnnounce();
  const cache = useQueryClient();
  const onSuccess = async () => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/certificates'] });
    announce(t('stored'));
  };
  const makeTest = useApi().query.useMutation('post', '/v1/certificates/test', { onSuccess });
  return (
    <>
      {!company.livemode && (
        <Card title={t('test.title')}>
          <div className="space-y-3">
            {makeTest.error && <FailureNotice error={makeTest.error} />}
            <p className="text-muted">{t('test.text')}</p>
            <Button kind="primary" isBusy={makeTest.isPending} onClick={() => makeTest.mutate({})}>
              {t('test.action')}
            </Button>
          </div>
        </Card>
      )}
      <Card title={t('upload.title')}>
        <UploadForm onStored={() => void onSuccess()} />
      </Card>
    </>
  );
}
