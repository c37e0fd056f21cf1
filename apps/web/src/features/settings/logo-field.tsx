import type { Tenant } from '@kita/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { readBase64 } from '../../lib/forms/read-base64.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

export function LogoField({ tenant }: { readonly tenant: Tenant }) {
  const t = useTranslations('settings.company');
  const { request, query } = useApi();
  const announce = useAnnounce();
  const cache = useQueryClient();
  const done = async () => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/tenant'] });
    announce(t('saved'));
  };
  const save = useMutation({
    mutationFn: async (file: File) => {
      const { error } = await request.PUT('/v1/tenant/logo', { body: { image: await readBase64(file) } });
      if (error) throw error;
    },
    onSuccess: done,
  });
  const remove = query.useMutation('delete', '/v1/tenant/logo', { onSuccess: done });
  return (
    <div className="space-y-2">
      {(save.error ?? remove.error) && <FailureNotice error={save.error ?? remove.error} />}
      <Field label={t('logo')} hint={t('logoHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="image/png,image/jpeg"
            disabled={save.isPending}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) save.mutate(file);
            }}
            className="control"
          />
        )}
      </Field>
      {tenant.has_logo && (
        <div className="flex items-center gap-3">
          <p>{t('hasLogo')}</p>
          <Button isBusy={remove.isPending} onClick={() => remove.mutate({})}>
            {t('removeLogo')}
          </Button>
        </div>
      )}
    </div>
  );
}
