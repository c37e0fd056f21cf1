import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useAnnounce } from '../../ui/announcer.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/table.tsx';
import { QueryFailure } from '../api/query-failure.tsx';
import { May } from '../session/may.tsx';
import { ArchiveRecord } from './archive-record.tsx';

interface RecordDrawerProps<Data> {
  readonly kind: 'customers' | 'products';
  readonly isNew: boolean;
  readonly read: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => Promise<unknown> };
  readonly onClose: () => void;
  /** The form for a new record, or for the one that was read. */
  readonly form: (data: Data | undefined, onSaved: () => void) => ReactNode;
  /** What else can be done with the record that was read. */
  readonly more?: (data: Data) => ReactNode;
}

/** A drawer to make or change a record of a list. */
export function RecordDrawer<Data extends { readonly id: string; readonly archived: boolean }>(
  props: RecordDrawerProps<Data>,
) {
  const { kind, isNew, read, onClose, form, more } = props;
  const t = useTranslations(kind);
  const announce = useAnnounce();
  const { data, error } = read;
  const onSaved = () => {
    announce(t('saved'));
    onClose();
  };
  return (
    <Dialog isForm place="side" title={t(isNew ? 'new' : 'edit')} closeLabel={t('close')} onClose={onClose}>
      {error ? <QueryFailure error={error} onRetry={() => void read.refetch()} /> : null}
      {isNew && form(undefined, onSaved)}
      {!isNew && !data && !error && <Skeleton />}
      {data && (
        <div className="space-y-6">
          {form(data, onSaved)}
          <May do={`${kind}:write`}>
            <ArchiveRecord kind={kind} record={data} onDone={onClose} />
          </May>
          {more?.(data)}
        </div>
      )}
    </Dialog>
  );
}
