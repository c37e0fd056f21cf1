import { useTranslations } from 'use-intl';

import { CheckField } from '../../ui/field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ListColumn } from './list-column.ts';
import type { ChosenColumns } from './use-columns.ts';

interface ColumnChooserProps<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly chosen: ChosenColumns;
}

export function ColumnChooser<Row>({ columns, chosen }: ColumnChooserProps<Row>) {
  const t = useTranslations('common.list');
  return (
    <Disclosure label={t('columns')} icon="menu" align="right">
      <fieldset className="min-w-44">
        <legend className="sr-only">{t('columns')}</legend>
        {columns
          .filter(({ isFixed = false }) => !isFixed)
          .map(({ key, title }) => (
            <CheckField key={key} label={title} checked={chosen.isShown(key)} onChange={() => chosen.toggle(key)} />
          ))}
      </fieldset>
    </Disclosure>
  );
}
