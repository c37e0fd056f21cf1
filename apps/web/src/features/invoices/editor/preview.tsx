import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useDocumentLook } from '../../../lib/files/use-document-look.ts';
import { Skeleton } from '../../../ui/table.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { InvoiceSheet } from '../sheet/invoice-sheet.tsx';
import { documentOf } from './document-of.ts';
import { useLive } from './live-context.tsx';
import type { LiveDocument } from './live-document.ts';
import { fieldOfPointer } from './field-of-pointer.ts';
import { PreviewJson } from './preview-json.tsx';
import { PreviewXml } from './preview-xml.tsx';
import { useLocale } from 'use-intl';

interface PreviewProps {
  readonly onJump: (pointer: string) => void;
}

/** The same document three times: as it is printed, as SAT gets it, and as a program asks for it. */
export function Preview({ onJump }: PreviewProps) {
  const t = useTranslations('editor.preview');
  const live = useDeferredValue(useLive());
  const [view, setView] = useState<'document' | 'xml' | 'json'>('document');
  if (!live) return <Skeleton />;
  return (
    <Tabs
      label={t('label')}
      chosen={view}
      onChoose={setView}
      tabs={[
        { key: 'document', title: t('document'), content: <PrintedPreview live={live} onJump={onJump} /> },
        { key: 'xml', title: 'XML', content: <PreviewXml document={live.comprobante} /> },
        { key: 'json', title: t('json'), content: <PreviewJson /> },
      ]}
    />
  );
}

function PrintedPreview({ live, onJump }: PreviewProps & { readonly live: LiveDocument }) {
  const t = useTranslations('editor.preview');
  const look = useDocumentLook();
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  if (!live.comprobante) return <p className="text-muted">{t('notYet')}</p>;
  return (
    <InvoiceSheet
      isCompact
      invoice={documentOf(live.comprobante)}
      {...look}
      marks={marksOf(live, language)}
      onMark={onJump}
    />
  );
}

/** The first thing wrong with each part of the printed document, with where to go for it. */
function marksOf({ errors }: LiveDocument, language: 'es' | 'en') {
  const marks = new Map<string, { readonly pointer: string; readonly message: string }>();
  for (const { pointer, message } of errors) {
    const field = fieldOfPointer(pointer);
    if (field === undefined) continue;
    const line = /^items\.(\d+)/.exec(field)?.[1];
    const place = line === undefined ? (field === 'customer' ? 'receiver' : 'terms') : `items.${line}`;
    if (!marks.has(place)) marks.set(place, { pointer, message: message[language] });
  }
  return marks;
}
