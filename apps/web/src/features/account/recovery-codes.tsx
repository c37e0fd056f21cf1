import { useTranslations } from 'use-intl';

import { saveBlob } from '../../lib/files/save-blob.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { useUser } from '../session/use-session.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Shown once: to download, print or copy. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const t = useTranslations('account.twoFactor');
  const announce = useAnnounce();
  const email = useUser().data?.email ?? '';
  const text = `${t('file', { email })}\n\n${codes.join('\n')}\n`;
  return (
    <div className="space-y-4">
      <p>{t('codesText')}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md border border-line bg-sunken p-4 font-mono max-sm:grid-cols-1">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 no-print">
        <Button icon="download" onClick={() => saveBlob(new Blob([text], { type: 'text/plain' }), 'kita-codigos.txt')}>
          {t('download')}
        </Button>
        <Button onClick={() => globalThis.print()}>{t('print')}</Button>
        <Button
          icon="copy"
          onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => announce(t('copied')))}
        >
          {t('copy')}
        </Button>
        <Button kind="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
