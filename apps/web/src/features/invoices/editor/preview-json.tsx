import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { useLiveStore } from './live-context.tsx';
import { toRequest } from './request-values.ts';

/** The very body a program would send for this document: reading it teaches the API. */
export function PreviewJson() {
  const t = useTranslations('editor.preview');
  const store = useLiveStore();
  useSyncExternalStore(store.subscribe, store.live);
  const body = JSON.stringify(toRequest(store.values()), undefined, 2);
  return (
    <div className="space-y-3">
      <p className="text-muted">{t('jsonHint')}</p>
      <Copied label={t('copyJson')} title={t('jsonTitle')} text={body} />
      <Copied label={t('copyCurl')} title="curl" text={curlOf(body)} />
    </div>
  );
}

/** A line for a shell; the key stands in a variable, so that nobody pastes one into a terminal's history. */
function curlOf(body: string): string {
  const compact = JSON.stringify(JSON.parse(body)).replaceAll("'", String.raw`'\''`);
  return [
    `curl ${globalThis.location.origin}/v1/invoices \\`,
    `  -H "Authorization: Bearer $KITA_API_KEY" \\`,
    `  -H "Idempotency-Key: $(uuidgen)" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '${compact}'`,
  ].join('\n');
}

interface CopiedProps {
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

function Copied({ label, title, text }: CopiedProps) {
  const t = useTranslations('editor.preview');
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(t('copied'));
  };
  return (
    <div className="space-y-1">
      <div className="flex items-center justify-between gap-2">
        <p className="font-mono text-xs text-muted">{title}</p>
        <Button kind="quiet" icon="copy" onClick={() => void copy()}>
          {label}
        </Button>
      </div>
      <pre
        tabIndex={0}
        aria-label={title}
        className="max-h-80 overflow-auto rounded-md border border-line bg-paper p-3 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
      >
        {text}
      </pre>
    </div>
  );
}
