import { FlexRender } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { classNames } from '../../ui/class-names.ts';
import type { ListRow } from './data-list.tsx';
import type { ListColumn } from './list-column.ts';

interface RowProps<Row> {
  readonly index: number;
  readonly isSelected: boolean;
  readonly nameOf: (row: Row) => string;
  readonly onSelect: ((index: number, isRange: boolean) => void) | undefined;
}

interface SheetRowProps<Row extends object> extends RowProps<Row> {
  readonly row: ListRow<Row>;
  readonly columns: readonly ListColumn<Row>[];
}

export function SheetRow<Row extends object>({
  row,
  columns,
  index,
  isSelected,
  nameOf,
  onSelect,
}: SheetRowProps<Row>) {
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={onSelect ? isSelected : undefined}
      className={classNames(
        'h-[41px] border-b border-line last:border-0 focus-within:bg-sunken hover:bg-sunken',
        isSelected && 'bg-primary-soft',
      )}
    >
      {onSelect && (
        <td className="px-3">
          <Box name={nameOf(row.original)} index={index} isSelected={isSelected} onSelect={onSelect} />
        </td>
      )}
      {row.getVisibleCells().map((cell) => {
        const look = columns.find(({ key }) => key === cell.column.id);
        return (
          <td key={cell.id} className={classNames('truncate px-3', look?.isAmount && 'text-right', look?.className)}>
            <FlexRender cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

interface CardRowProps<Row> extends RowProps<Row> {
  readonly row: Row;
  readonly card: (row: Row) => ReactNode;
}

export function CardRow<Row>({ row, index, isSelected, nameOf, onSelect, card }: CardRowProps<Row>) {
  return (
    <li
      data-index={index}
      className={classNames(
        'flex h-[85px] items-center gap-1 border-b border-line pr-3 last:border-0 focus-within:bg-sunken',
        isSelected && 'bg-primary-soft',
        !onSelect && 'pl-3',
      )}
    >
      {onSelect && (
        <label className="flex size-11 shrink-0 items-center justify-center">
          <Box name={nameOf(row)} index={index} isSelected={isSelected} onSelect={onSelect} />
        </label>
      )}
      <div className="min-w-0 flex-1">{card(row)}</div>
    </li>
  );
}

interface BoxProps {
  readonly name: string;
  readonly index: number;
  readonly isSelected: boolean;
  readonly onSelect: (index: number, isRange: boolean) => void;
}

/** Shift picks everything between. The click says so, the change alone would not. */
function Box({ name, index, isSelected, onSelect }: BoxProps) {
  const t = useTranslations('common.list');
  return (
    <input
      type="checkbox"
      aria-label={t('select', { name })}
      className="size-4 align-middle accent-primary"
      checked={isSelected}
      onClick={(event) => onSelect(index, event.shiftKey)}
      onChange={() => {}}
    />
  );
}
