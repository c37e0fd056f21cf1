import { memo } from 'react';
import { useFormState } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { useErrorText } from '../../../lib/forms/use-checked-form.ts';
import { ivaChoices } from '../../../lib/taxes/tax-choices.ts';
import { IconButton } from '../../../ui/button.tsx';
import { AmountField, SelectField, TextField } from '../../../ui/field.tsx';
import { DescriptionField } from './description-field.tsx';
import { useEditorForm, useField } from './editor-form.tsx';
import { LineAmount } from './line-amount.tsx';
import { LineMore } from './line-more.tsx';
import { useMessages } from './live-context.tsx';
import type { TableLine } from './read-table.ts';
import { SatKeyField } from './sat-key-field.tsx';

/** What a line can do; the same functions for all lines and all their lives, so that no line draws again for them. */
export interface LineActions {
  readonly remove: (index: number) => void;
  readonly duplicate: (index: number) => void;
  readonly paste: (index: number, lines: readonly TableLine[]) => void;
}

interface LineFieldsProps {
  readonly index: number;
  readonly tenant: string;
  readonly canRemove: boolean;
  readonly actions: LineActions;
}

/** One line. It listens to its own fields only, so that two hundred of them stay quick. */
export const LineFields = memo(function LineFields({ index, tenant, canRemove, actions }: LineFieldsProps) {
  const t = useTranslations('editor.lines');
  const form = useEditorForm();
  const errorOf = useLineErrors(index);
  const isGross = useField(`items.${index}.is_gross`);
  const at = `items.${index}` as const;
  return (
    <div
      role="group"
      aria-label={t('line', { number: index + 1 })}
      className="grid grid-cols-12 items-start gap-x-3 gap-y-3"
    >
      <DescriptionField
        index={index}
        tenant={tenant}
        className="col-span-12 md:col-span-7"
        error={errorOf('description')}
        onTable={(lines) => actions.paste(index, lines)}
      />
      <SatKeyField index={index} className="col-span-12 md:col-span-5" error={errorOf('clave_prod_serv')} />
      <AmountField
        label={t('quantity')}
        className="col-span-4 sm:col-span-2"
        {...form.register(`${at}.quantity`)}
        error={errorOf('quantity')}
      />
      <TextField
        label={t('unit')}
        isMono
        className="col-span-3 sm:col-span-2"
        {...form.register(`${at}.clave_unidad`)}
        error={errorOf('clave_unidad')}
      />
      <AmountField
        label={t(isGross ? 'grossPrice' : 'unitPrice')}
        className="col-span-5 sm:col-span-4"
        {...form.register(`${at}.unit_price`)}
        error={errorOf('unit_price')}
      />
      <AmountField
        label={t('discount')}
        className="col-span-5 sm:col-span-4"
        {...form.register(`${at}.discount`)}
        error={errorOf('discount')}
      />
      <IvaField index={index} error={errorOf('iva')} />
      <div className="col-span-12 flex items-center justify-end gap-1 sm:col-span-7 sm:pt-6">
        <LineAmount index={index} />
        <IconButton
          icon="copy"
          label={t('duplicate', { number: index + 1 })}
          onClick={() => actions.duplicate(index)}
        />
        <IconButton
          icon="trash"
          label={t('remove', { number: index + 1 })}
          disabled={!canRemove}
          onClick={() => actions.remove(index)}
        />
      </div>
      <LineMore index={index} />
    </div>
  );
});

/** Asked by example: the answers say what carries which rate. */
function IvaField({ index, error }: { readonly index: number; readonly error: string | undefined }) {
  const t = useTranslations('editor.lines');
  const tt = useTranslations('taxes.explained');
  const form = useEditorForm();
  const taxes = useField(`items.${index}.taxes`);
  const options = ivaChoices.map((value) => ({ value: value as string, label: tt(value) }));
  return (
    <SelectField
      label={t('iva')}
      className="col-span-7 sm:col-span-5"
      {...form.register(`items.${index}.iva`)}
      error={error}
      options={taxes === undefined ? options : [{ value: 'kept', label: t('otherTaxes') }, ...options]}
    />
  );
}

/** What is wrong with a field of the line: by the form itself, else by SAT's rules. */
function useLineErrors(index: number) {
  const say = useErrorText();
  const { control } = useEditorForm();
  const { errors } = useFormState({ control, name: `items.${index}` });
  const messages = useMessages(`items.${index}`);
  const own = errors.items?.[index];
  return (name: 'description' | 'clave_prod_serv' | 'quantity' | 'clave_unidad' | 'unit_price' | 'discount' | 'iva') =>
    say(own?.[name]?.message) ?? messages?.get(name);
}
