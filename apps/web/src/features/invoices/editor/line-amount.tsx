import { Decimal } from '@kita/money';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { formatMoney, tidyAmount } from '../../../lib/format/money.ts';
import type { EditorValues } from './editor-values.ts';

/** Quantity by price, less the discount, as the line says them. */
export function LineAmount({ index }: { readonly index: number }) {
  const t = useTranslations('editor.lines');
  const { control } = useFormContext<EditorValues>();
  const [quantity, price, discount] = useWatch({
    control,
    name: [`items.${index}.quantity`, `items.${index}.unit_price`, `items.${index}.discount`],
  });
  const currency = useWatch({ control, name: 'currency' });
  const [factor, unit, less] = [quantity, price, discount || '0'].map((text) => Decimal.tryParse(tidyAmount(text)));
  return (
    <p className="flex min-h-9 flex-1 items-center justify-end font-semibold">
      <span className="sr-only">{t('amount')} </span>
      {factor && unit && less ? formatMoney(factor.mul(unit).sub(less).toString(), currency) : '—'}
    </p>
  );
}
