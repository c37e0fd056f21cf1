import type { InvoiceSummary } from '@kita/api-client';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { formatMoney } from '../../../lib/format/money.ts';
import { folioOf } from '../../../lib/invoices/invoice-badge.tsx';
import { Autocomplete } from '../../../ui/autocomplete.tsx';
import type { AutocompleteItem } from '../../../ui/autocomplete.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { Field, SelectField } from '../../../ui/field.tsx';
import { useEditorForm } from './editor-form.tsx';
import { useMessages } from './live-context.tsx';

/** c_TipoRelacion without 08 and 09, which belong to payments. */
const relations = ['01', '02', '03', '04', '05', '06', '07'] as const;
const UUID = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;

/** Documents this one belongs to: chosen among those of the receiver, or pasted by their UUID. */
export function Related() {
  const t = useTranslations('editor.related');
  const form = useEditorForm();
  const [groups, type] = useWatch({ control: form.control, name: ['related', 'type'] });
  const [kind, setKind] = useState<string>();
  const wrong = useMessages('form')?.get('related');
  const relation = kind ?? groups[0]?.tipo_relacion ?? (type === 'E' ? '01' : '04');
  const add = (uuid: string) => {
    const others = groups.filter((group) => group.tipo_relacion !== relation);
    const same = groups.find((group) => group.tipo_relacion === relation)?.uuids ?? [];
    const uuids = [...new Set([...same, uuid.toUpperCase()])];
    form.setValue('related', [...others, { tipo_relacion: relation, uuids }], { shouldDirty: true });
  };
  const remove = (tipo: string, uuid: string) =>
    form.setValue(
      'related',
      groups
        .map((group) =>
          group.tipo_relacion === tipo ? { ...group, uuids: group.uuids.filter((one) => one !== uuid) } : group,
        )
        .filter(({ uuids }) => uuids.length > 0),
      { shouldDirty: true },
    );
  return (
    <div className="space-y-3" data-field="related">
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t('relation')}
          value={relation}
          onChange={({ target }) => setKind(target.value)}
          options={relations.map((value) => ({ value, label: t(`relations.${value}`) }))}
        />
        <DocumentSearch error={wrong} onChoose={add} />
      </div>
      <ul className="space-y-1">
        {groups.flatMap(({ tipo_relacion, uuids }) =>
          uuids.map((uuid) => (
            <li key={`${tipo_relacion} ${uuid}`} className="flex items-center gap-2">
              <span className="text-muted">{tipo_relacion}</span>
              <span className="min-w-0 flex-1 font-mono break-all">{uuid}</span>
              <IconButton icon="trash" label={t('remove', { uuid })} onClick={() => remove(tipo_relacion, uuid)} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

interface DocumentItem extends AutocompleteItem {
  readonly uuid: string;
}

interface DocumentSearchProps {
  readonly error: string | undefined;
  readonly onChoose: (uuid: string) => void;
}

function DocumentSearch({ error, onChoose }: DocumentSearchProps) {
  const t = useTranslations('editor.related');
  const form = useEditorForm();
  const rfc = useWatch({ control: form.control, name: 'customer.rfc' });
  const [text, setText] = useState('');
  const [isActive, setActive] = useState(false);
  const { data, isFetching } = useApi().query.useQuery(
    'get',
    '/v1/invoices',
    { params: { query: { limit: 50, state: 'stamped', ...(rfc !== '' && { receiver_rfc: rfc }) } } },
    { enabled: isActive },
  );
  const pasted = text.trim();
  const items = UUID.test(pasted)
    ? [{ key: pasted, label: pasted, detail: t('pasted'), uuid: pasted }]
    : (data?.data ?? []).flatMap(itemOf).filter(({ label }) => label.toLowerCase().includes(pasted.toLowerCase()));
  return (
    <Field label={t('document')} hint={t('documentHint')} error={error}>
      {(control) => (
        <Autocomplete<DocumentItem>
          id={control.id}
          name="related"
          describedBy={control['aria-describedby']}
          isInvalid={control['aria-invalid'] ?? false}
          label={t('document')}
          placeholder="F-1043"
          text={text}
          onText={setText}
          onActive={setActive}
          items={items.slice(0, 8)}
          status={isFetching ? t('searching') : undefined}
          onChoose={({ uuid }) => {
            onChoose(uuid);
            setText('');
          }}
        />
      )}
    </Field>
  );
}

function itemOf(invoice: InvoiceSummary): DocumentItem[] {
  if (invoice.uuid === null) return [];
  const label = `${folioOf(invoice)} · ${formatMoney(invoice.total, invoice.currency)}`;
  return [{ key: invoice.id, label, detail: `${invoice.receiver.legal_name} · ${invoice.uuid}`, uuid: invoice.uuid }];
}
