import { Decimal } from '@kita/money';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { formatMoney, tidyAmount } from '../../../lib/format/money.ts';
import { useEditorForm } from './editor-form.tsx';

/** Quantity by price, less the discount, as the line says them. */
export function LineAmount({ index }: { readonly index: number }) {
  const t = useTranslations('editor.lines');
  const { control } = useEditorForm();
  const [quantity, price, discount, currency] = useWatch({
    control,
    name: [`items.${index}.quantity`, `items.${index}.unit_price`, `items.${index}.discount`, 'currency'],
  });
  const [factor, unit, less] = [quantity, price, discount || '0'].map((text) => Decimal.tryParse(tidyAmount(text)));
  return (
    <p className="flex min-h-9 flex-1 items-center justify-end font-semibold">
      <span className="sr-only">{t('amount')} </span>
      {factor && unit && less ? formatMoney(factor.mul(unit).sub(less).toString(), currency) : '—'}
    </p>
  );
}
