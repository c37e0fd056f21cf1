import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { QueryFailure } from '../../../lib/api/query-failure.tsx';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Skeleton } from '../../../ui/table.tsx';
import { fetchFile } from '../detail/use-file.ts';
import { indentXml } from '../sheet/indent-xml.ts';
import { loadExplanations } from './explain.ts';
import type { Explanations } from './explain.ts';
import { countOf, readXml } from './read-xml.ts';
import { XmlTree } from './xml-tree.tsx';

/** The very bytes that were stamped: as a tree that explains itself, and as text. */
export function XmlView({ id }: { readonly id: string }) {
  const { request } = useApi();
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  const xml = useQuery({
    queryKey: ['xml-text', id],
    queryFn: async () => (await fetchFile(request, id, 'xml')).text(),
    staleTime: 600_000,
  });
  const explained = useQuery({
    queryKey: ['xml-explained', language],
    queryFn: () => loadExplanations(language),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  const error = xml.error ?? explained.error;
  if (error) {
    return (
      <QueryFailure
        error={error}
        onRetry={() => {
          void xml.refetch();
          void explained.refetch();
        }}
      />
    );
  }
  if (xml.data === undefined || !explained.data) return <Skeleton />;
  return <Xml text={xml.data} explanations={explained.data} />;
}

function Xml({ text, explanations }: { readonly text: string; readonly explanations: Explanations }) {
  const t = useTranslations('document.xml');
  const announce = useAnnounce();
  const [isRaw, setRaw] = useState(false);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState<{ readonly round: number; readonly to: 'open' | 'closed' }>();
  const root = useMemo(() => readXml(text), [text]);
  const wanted = useDeferredValue(search.trim());
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(t('copied'));
  };
  return (
    <div className="space-y-3 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          type="search"
          label={t('search')}
          placeholder={t('placeholder')}
          className="min-w-48 flex-1"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <Button onClick={() => setAll({ round: (all?.round ?? 0) + 1, to: 'open' })}>{t('expandAll')}</Button>
        <Button onClick={() => setAll({ round: (all?.round ?? 0) + 1, to: 'closed' })}>{t('collapseAll')}</Button>
        <Button aria-pressed={isRaw} onClick={() => setRaw(!isRaw)}>
          {t(isRaw ? 'explained' : 'raw')}
        </Button>
        <Button icon="copy" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      {wanted !== '' && root && (
        <p role="status" className="text-muted">
          {t('found', { count: countOf(root, wanted) })}
        </p>
      )}
      {isRaw || !root ? (
        <pre
          tabIndex={0}
          aria-label={t('raw')}
          className="max-h-[75dvh] overflow-auto font-mono text-xs leading-relaxed break-all whitespace-pre-wrap"
        >
          {indentXml(text)}
        </pre>
      ) : (
        <XmlTree key={all?.round ?? 0} node={root} view={{ explanations, search: wanted, all: all?.to }} />
      )}
    </div>
  );
}
