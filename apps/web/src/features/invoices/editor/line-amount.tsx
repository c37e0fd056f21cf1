import { Decimal } from '@kita/money';
import { useTranslations } from 'use-intl';

import { formatMoney, tidyAmount } from '../../../lib/format/money.ts';
import { useField } from './editor-form.tsx';

/** Quantity by price, less the discount, as the line says them. */
export function LineAmount({ index }: { readonly index: number }) {
  const t = useTranslations('editor.lines');
  const quantity = useField(`items.${index}.quantity`);
  const price = useField(`items.${index}.unit_price`);
  const discount = useField(`items.${index}.discount`);
  const currency = useField('currency');
  const [factor, unit, less] = [quantity, price, discount || '0'].map((text) => Decimal.tryParse(tidyAmount(text)));
  return (
    <p className="flex min-h-9 flex-1 items-center justify-end font-semibold">
      <span className="sr-only">{t('amount')} </span>
      {factor && unit && less ? formatMoney(factor.mul(unit).sub(less).toString(), currency) : '—'}
    </p>
  );
}
