import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { SatKeyAutocomplete } from '../../../lib/catalogs/sat-key-autocomplete.tsx';
import { useEditorForm, useField } from './editor-form.tsx';

interface SatKeyFieldProps {
  readonly index: number;
  readonly className: string;
  readonly error: string | undefined;
}

/** SAT's key of what is sold, found by plain words or pasted. */
export function SatKeyField({ index, className, error }: SatKeyFieldProps) {
  const t = useTranslations('editor.lines');
  const form = useEditorForm();
  const name = `items.${index}.clave_prod_serv` as const;
  const value = useField(name);
  const [meaning, setMeaning] = useState<string>();
  return (
    <SatKeyAutocomplete
      catalog="c_ClaveProdServ"
      name={name}
      label={t('satKey')}
      placeholder={t('satKeyPlaceholder')}
      className={className}
      error={error}
      value={value}
      note={meaning}
      onValue={(key, description) => {
        setMeaning(description);
        form.setValue(name, key, { shouldDirty: true });
        if (description !== undefined) form.clearErrors(name);
      }}
    />
  );
}
