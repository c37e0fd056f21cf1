import type { Tenant } from '@kita/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { readBase64 } from '../../lib/forms/read-base64.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/field.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { prepareLogo } from './prepare-logo.ts';
import type { PreparedLogo } from './prepare-logo.ts';

interface LogoFieldProps {
  readonly tenant: Tenant;
  /** The logo being tried, in base64; absent when none is. */
  readonly onTry: (image: string | undefined) => void;
}

/** A logo is looked at before it is kept: on the preview, at its size, and with a word when paper would swallow it. */
export function LogoField({ tenant, onTry }: LogoFieldProps) {
  const t = useTranslations('settings.company.logos');
  const [file, setFile] = useState<File>();
  const [isTrimmed, setTrimmed] = useState(true);
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge'>();
  const prepared = usePrepared(file, isTrimmed, () => setProblem('unreadable'));
  useEffect(() => {
    if (!prepared) onTry(undefined);
    else void readBase64(prepared.image).then(onTry);
  }, [prepared, onTry]);
  const choose = ([chosen]: readonly File[]) => {
    const isTooLarge = chosen !== undefined && chosen.size > BYTES_MAX;
    setProblem(isTooLarge ? 'tooLarge' : undefined);
    setFile(isTooLarge ? undefined : chosen);
  };
  return (
    <div className="space-y-3">
      <FileDrop
        label={t(tenant.has_logo ? 'another' : 'choose')}
        hint={t('hint')}
        accept="image/png,image/jpeg"
        error={problem && t(problem)}
        onFiles={choose}
      />
      {prepared && (
        <>
          <CheckField label={t('trim')} checked={isTrimmed} onChange={({ target }) => setTrimmed(target.checked)} />
          <p className="text-muted">{t('size', { width: prepared.width, height: prepared.height })}</p>
          {prepared.isPale && <p className="text-attention">{t('pale')}</p>}
          <Keep prepared={prepared} onKept={() => setFile(undefined)} onDrop={() => setFile(undefined)} />
        </>
      )}
      {tenant.has_logo && !prepared && <Remove />}
    </div>
  );
}

/** Photographs are made smaller before they go up; beyond this nobody meant a logo. */
const BYTES_MAX = 20 * 1024 * 1024;

function usePrepared(file: File | undefined, isTrimmed: boolean, onFail: () => void): PreparedLogo | undefined {
  const [prepared, setPrepared] = useState<PreparedLogo>();
  useEffect(() => {
    if (!file) {
      setPrepared(undefined);
      return undefined;
    }
    let isCurrent = true;
    prepareLogo(file, isTrimmed).then(
      (logo) => isCurrent && setPrepared(logo),
      () => isCurrent && onFail(),
    );
    return () => {
      isCurrent = false;
    };
    // `onFail` only tells this component's own state.
  }, [file, isTrimmed]);
  return prepared;
}

function useLogoChange(): () => Promise<void> {
  const t = useTranslations('settings.company');
  const announce = useAnnounce();
  const cache = useQueryClient();
  return async () => {
    await cache.invalidateQueries({ queryKey: ['get', '/v1/tenant'] });
    announce(t('saved'));
  };
}

interface KeepProps {
  readonly prepared: PreparedLogo;
  readonly onKept: () => void;
  readonly onDrop: () => void;
}

function Keep({ prepared, onKept, onDrop }: KeepProps) {
  const t = useTranslations('settings.company.logos');
  const { request } = useApi();
  const changed = useLogoChange();
  const save = useMutation({
    mutationFn: async () => {
      const { error } = await request.PUT('/v1/tenant/logo', { body: { image: await readBase64(prepared.image) } });
      if (error) throw error;
    },
    onSuccess: async () => {
      await changed();
      onKept();
    },
  });
  return (
    <div className="space-y-2">
      {save.error && <FailureNotice error={save.error} />}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" isBusy={save.isPending} onClick={() => save.mutate()}>
          {t('keep')}
        </Button>
        <Button onClick={onDrop}>{t('drop')}</Button>
      </div>
    </div>
  );
}

function Remove() {
  const t = useTranslations('settings.company');
  const changed = useLogoChange();
  const remove = useApi().query.useMutation('delete', '/v1/tenant/logo', { onSuccess: changed });
  return (
    <div className="flex flex-wrap items-center gap-3">
      {remove.error && <FailureNotice error={remove.error} />}
      <p>{t('hasLogo')}</p>
      <Button isBusy={remove.isPending} onClick={() => remove.mutate({})}>
        {t('removeLogo')}
      </Button>
    </div>
  );
}
