import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { useErrorText } from '../../../lib/forms/use-checked-form.ts';
import { ivaChoices, withheldChoices } from '../../../lib/taxes/tax-choices.ts';
import type { WithheldChoice } from '../../../lib/taxes/tax-choices.ts';
import { IconButton } from '../../../ui/button.tsx';
import { AmountField, CheckField, SelectField, TextField } from '../../../ui/field.tsx';
import { DescriptionField } from './description-field.tsx';
import type { EditorValues } from './editor-values.ts';
import { LineAmount } from './line-amount.tsx';
import { SatKeyField } from './sat-key-field.tsx';

interface LineFieldsProps {
  readonly index: number;
  readonly canRemove: boolean;
  readonly onRemove: () => void;
}

/** One line. It listens to its own fields only, so that two hundred of them stay quick. */
export const LineFields = memo(function LineFields({ index, canRemove, onRemove }: LineFieldsProps) {
  const t = useTranslations('editor.lines');
  const say = useErrorText();
  const tt = useTranslations('taxes');
  const form = useFormContext<EditorValues>();
  const errors = form.formState.errors.items?.[index];
  const at = `items.${index}` as const;
  return (
    <div
      role="group"
      aria-label={t('line', { number: index + 1 })}
      className="grid grid-cols-12 items-start gap-x-3 gap-y-3"
    >
      <DescriptionField index={index} className="col-span-12 md:col-span-7" error={say(errors?.description?.message)} />
      <SatKeyField index={index} className="col-span-12 md:col-span-5" error={say(errors?.clave_prod_serv?.message)} />
      <AmountField
        label={t('quantity')}
        className="col-span-4 sm:col-span-2"
        {...form.register(`${at}.quantity`)}
        error={say(errors?.quantity?.message)}
      />
      <TextField
        label={t('unit')}
        isMono
        className="col-span-3 sm:col-span-2"
        {...form.register(`${at}.clave_unidad`)}
        error={say(errors?.clave_unidad?.message)}
      />
      <AmountField
        label={t('unitPrice')}
        className="col-span-5 sm:col-span-3"
        {...form.register(`${at}.unit_price`)}
        error={say(errors?.unit_price?.message)}
      />
      <AmountField
        label={t('discount')}
        className="col-span-5 sm:col-span-2"
        {...form.register(`${at}.discount`)}
        error={say(errors?.discount?.message)}
      />
      <SelectField
        label={t('iva')}
        className="col-span-7 sm:col-span-3"
        {...form.register(`${at}.iva`)}
        options={ivaChoices.map((value) => ({ value, label: tt(`short.${value}`) }))}
      />
      <Withheld index={index} />
      <div className="col-span-12 flex items-center justify-end gap-1 sm:col-span-4">
        <LineAmount index={index} />
        <IconButton icon="trash" label={t('remove', { number: index + 1 })} disabled={!canRemove} onClick={onRemove} />
      </div>
    </div>
  );
});

/** Withholdings, out of the way until somebody has them. */
function Withheld({ index }: { readonly index: number }) {
  const t = useTranslations('editor.lines');
  const tt = useTranslations('taxes');
  const form = useFormContext<EditorValues>();
  const chosen = useWatch({ control: form.control, name: `items.${index}.withheld` });
  const toggle = (name: WithheldChoice, isOn: boolean) =>
    form.setValue(`items.${index}.withheld`, isOn ? [...chosen, name] : chosen.filter((other) => other !== name));
  return (
    <details className="col-span-12 sm:col-span-8 sm:pt-2" open={chosen.length > 0}>
      <summary className="w-fit text-muted">{t('withholdings')}</summary>
      <div className="flex flex-wrap gap-x-5">
        {withheldChoices.map((name) => (
          <CheckField
            key={name}
            label={tt(`withheld.${name}`)}
            checked={chosen.includes(name)}
            onChange={(event) => toggle(name, event.target.checked)}
          />
        ))}
      </div>
    </details>
  );
}
