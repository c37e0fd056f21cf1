import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { CheckField } from '../../../ui/field.tsx';
import { useEditorForm } from './editor-form.tsx';

const kinds = ['I', 'E'] as const;

/** What is being written, and whether prices already hold their taxes: what one says once for the whole document. */
export function DocumentKind() {
  const t = useTranslations('editor.kind');
  const form = useEditorForm();
  const type = useWatch({ control: form.control, name: 'type' });
  const choose = (kind: (typeof kinds)[number]) => {
    form.setValue('type', kind, { shouldDirty: true });
    if (kind === 'E' && form.getValues('uso_cfdi') === 'G03') form.setValue('uso_cfdi', 'G02');
    if (kind === 'I' && form.getValues('uso_cfdi') === 'G02') form.setValue('uso_cfdi', 'G03');
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <fieldset className="flex gap-4">
        <legend className="sr-only">{t('title')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="flex min-h-9 items-center gap-2 max-sm:min-h-11">
            <input
              type="radio"
              name="type"
              className="size-4 accent-primary"
              checked={type === kind}
              onChange={() => choose(kind)}
            />
            {t(kind)}
          </label>
        ))}
      </fieldset>
      <PricesWithTax />
    </div>
  );
}

/** One switch for all lines; a line that says otherwise shows it in its own details. */
function PricesWithTax() {
  const t = useTranslations('editor.lines');
  const form = useEditorForm();
  const isGross = useWatch({ control: form.control, name: 'items.0.is_gross' });
  return (
    <CheckField
      label={t('pricesIncludeTax')}
      checked={isGross}
      onChange={({ target }) => {
        for (const index of form.getValues('items').keys())
          form.setValue(`items.${index}.is_gross`, target.checked, { shouldDirty: true });
      }}
    />
  );
}
