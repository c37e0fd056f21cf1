import { toXml, writeXml } from '@kita/cfdi/light';
import type { Unsealed } from '@kita/cfdi/light';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { indentXml } from '../sheet/indent-xml.ts';

/** What would be sealed: the document by the very writer of the server, without folio, certificate and seal. */
export function PreviewXml({ document }: { readonly document: Unsealed | undefined }) {
  const t = useTranslations('editor.preview');
  const text = useMemo(() => textOf(document), [document]);
  if (text === undefined) return <p className="text-muted">{t('notYet')}</p>;
  return (
    <div className="space-y-2">
      <p className="text-muted">{t('xmlHint')}</p>
      <pre
        tabIndex={0}
        aria-label={t('xmlTitle')}
        className="max-h-96 overflow-auto rounded-md border border-line bg-paper p-3 font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
      >
        {text}
      </pre>
    </div>
  );
}

/** Nothing for a document that holds characters no XML may have: the rules say which. */
function textOf(document: Unsealed | undefined): string | undefined {
  if (!document) return undefined;
  try {
    return indentXml(writeXml(toXml(document)));
  } catch {
    return undefined;
  }
}
