import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { SatKeyAutocomplete } from '../../../lib/catalogs/sat-key-autocomplete.tsx';
import type { EditorValues } from './editor-values.ts';

interface SatKeyFieldProps {
  readonly index: number;
  readonly className: string;
  readonly error: string | undefined;
}

/** SAT's key of what is sold, found by plain words or pasted. */
export function SatKeyField({ index, className, error }: SatKeyFieldProps) {
  const t = useTranslations('editor.lines');
  const form = useFormContext<EditorValues>();
  const value = form.watch(`items.${index}.clave_prod_serv`);
  const [name, setName] = useState<string>();
  return (
    <SatKeyAutocomplete
      catalog="c_ClaveProdServ"
      label={t('satKey')}
      placeholder={t('satKeyPlaceholder')}
      className={className}
      error={error}
      value={value}
      note={name}
      onValue={(key, description) => {
        setName(description);
        form.setValue(`items.${index}.clave_prod_serv`, key, {
          shouldDirty: true,
          shouldValidate: description !== undefined,
        });
      }}
    />
  );
}
