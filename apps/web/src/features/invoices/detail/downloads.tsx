import { useMutation } from '@tanstack/react-query';
import type { Invoice } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { folioOf } from '../../../lib/invoices/invoice-badge.tsx';

import { useApi } from '../../../lib/api/api-context.tsx';
import { saveBlob } from '../../../lib/files/save-blob.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { fetchFile } from './use-file.ts';
import type { FileKind } from './use-file.ts';

export function Downloads({ invoice }: { readonly invoice: Invoice }) {
  const t = useTranslations('document.detail');
  const announce = useAnnounce();
  const { request } = useApi();
  const download = useMutation({
    mutationFn: async (kind: FileKind) =>
      saveBlob(await fetchFile(request, invoice.id, kind), `${folioOf(invoice)}_${invoice.uuid ?? ''}.${kind}`),
    onSuccess: (_, kind) => announce(t('downloaded', { kind: kind.toUpperCase() })),
    onError: () => announce(t('notDownloaded'), 'danger'),
  });
  return (['pdf', 'xml'] as const).map((kind) => (
    <Button
      key={kind}
      icon="download"
      isBusy={download.isPending && download.variables === kind}
      onClick={() => download.mutate(kind)}
    >
      {t('download', { kind: kind.toUpperCase() })}
    </Button>
  ));
}
