import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../api/api-context.tsx';
import { useDebounced } from '../use-debounced.ts';
import { Autocomplete } from '../../ui/autocomplete.tsx';
import { Field } from '../../ui/field.tsx';

interface SatKeyAutocompleteProps {
  readonly catalog: 'c_ClaveProdServ' | 'c_ClaveUnidad';
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly className?: string;
  readonly error?: string | undefined;
  /** What was chosen means, in SAT's words. */
  readonly note?: string | undefined;
  readonly name?: string;
  readonly value: string;
  /** The key with its meaning, or what is being typed without one. */
  readonly onValue: (key: string, description?: string) => void;
}

/** A key of a large catalogue: plain words find it, and a key that is pasted simply stays. */
export function SatKeyAutocomplete(props: SatKeyAutocompleteProps) {
  const t = useTranslations('common');
  const typed = useDebounced(props.value.trim(), 200);
  const [isActive, setActive] = useState(false);
  const { data, isFetching } = useApi().query.useQuery(
    'get',
    '/v1/catalogs/{catalog}',
    { params: { path: { catalog: props.catalog }, query: { q: typed, limit: 8 } } },
    { enabled: isActive && typed.length > 1, staleTime: 600_000 },
  );
  const items = (data?.data ?? []).map((row) => ({ key: row.key, label: row.key, detail: row.description }));
  const exact = items.find(({ key }) => key === props.value)?.detail;
  const note = props.note ?? exact;
  return (
    <Field
      label={props.label}
      error={props.error}
      className={props.className}
      note={note !== undefined && <p className="text-muted">{note}</p>}
      {...(props.hint !== undefined && { hint: props.hint })}
    >
      {(control) => (
        <Autocomplete
          id={control.id}
          {...(props.name !== undefined && { name: props.name })}
          onActive={setActive}
          describedBy={control['aria-describedby']}
          isInvalid={control['aria-invalid'] ?? false}
          label={props.label}
          {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
          text={props.value}
          onText={(text) => props.onValue(text)}
          items={typed.length > 1 ? items : []}
          status={isFetching ? t('searching') : undefined}
          onChoose={({ key, detail }) => props.onValue(key, detail)}
        />
      )}
    </Field>
  );
}
