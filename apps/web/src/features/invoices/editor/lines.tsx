import { useEffect, useMemo, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../../lib/session/company.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { useEditorForm } from './editor-form.tsx';
import { emptyLine } from './editor-values.ts';
import type { Line } from './editor-values.ts';
import { LineFields } from './line-fields.tsx';
import type { LineActions } from './line-fields.tsx';
import type { TableLine } from './read-table.ts';

const LINES_MAX = 1000;

/** Enter in a line begins the next one, Alt with an arrow moves it, rows of a spreadsheet become lines. */
export function Lines() {
  const t = useTranslations('editor.lines');
  const { company } = useCompany();
  const form = useEditorForm();
  const announce = useAnnounce();
  const lines = useFieldArray({ control: form.control, name: 'items' });
  const list = useRef<HTMLOListElement>(null);
  const count = lines.fields.length;
  const add = () => {
    if (count >= LINES_MAX) return;
    // What the line before says of its price goes on: who sells with taxes inside sells all so.
    const { is_gross, iva } = form.getValues(`items.${count - 1}`);
    lines.append({ ...emptyLine, is_gross, iva: iva === 'kept' ? 'iva_16' : iva }, { shouldFocus: false });
    focusLine(list.current, count);
  };
  const latest = useRef({ lines, announce });
  useEffect(() => {
    latest.current = { lines, announce };
  });
  const actions = useMemo(
    (): LineActions => ({
      remove: (index) => {
        latest.current.lines.remove(index);
        focusLine(list.current, Math.max(0, index - 1));
      },
      duplicate: (index) => {
        latest.current.lines.insert(index + 1, { ...form.getValues(`items.${index}`) }, { shouldFocus: false });
        focusLine(list.current, index + 1);
      },
      paste: (index, rows) => {
        const before = form.getValues(`items.${index}`);
        const room = LINES_MAX - form.getValues('items').length + 1;
        const pasted = rows.slice(0, room).map((row) => lineOfRow(row, before));
        const isEmpty = before.description.trim() === '' && before.unit_price === '';
        if (isEmpty) latest.current.lines.remove(index);
        latest.current.lines.insert(isEmpty ? index : index + 1, pasted, { shouldFocus: false });
        latest.current.announce(t('pasted', { count: pasted.length }));
        focusLine(list.current, index);
      },
    }),
    [form, t],
  );
  const onKeyDown = (event: React.KeyboardEvent, index: number) => {
    if (isPlainEnter(event)) {
      event.preventDefault();
      add();
    }
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (step === undefined || index + step < 0 || index + step >= count) return;
    event.preventDefault();
    lines.move(index, index + step);
    focusLine(list.current, index + step);
  };
  return (
    <section aria-labelledby="lines" className="space-y-3" data-field="items">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="lines" className="font-semibold">
          {t('title')} {count > 1 && <span className="font-normal text-muted">({count})</span>}
        </h2>
        <p className="text-muted max-sm:hidden">{t('pasteHint')}</p>
      </div>
      <ol ref={list} className="space-y-3">
        {lines.fields.map((field, index) => (
          <li
            key={field.id}
            onKeyDown={(event) => onKeyDown(event, index)}
            className="-mx-1 border-t border-line px-1 pt-3 pb-1 [contain-intrinsic-size:auto_10rem] [content-visibility:auto]"
          >
            <LineFields index={index} tenant={company.id} canRemove={count > 1} actions={actions} />
          </li>
        ))}
      </ol>
      <Button icon="plus" onClick={add}>
        {t('add')}
      </Button>
    </section>
  );
}

function lineOfRow(row: TableLine, { iva, is_gross, withheld, clave_unidad, clave_prod_serv }: Line): Line {
  const answers = iva === 'kept' ? { iva: 'iva_16' as const, withheld: [] } : { iva, withheld };
  return { ...emptyLine, ...answers, clave_unidad, clave_prod_serv, is_gross, ...row };
}

function isPlainEnter(event: React.KeyboardEvent): boolean {
  return (
    event.key === 'Enter' &&
    !event.ctrlKey &&
    !event.metaKey &&
    event.target instanceof HTMLInputElement &&
    event.target.type !== 'checkbox' &&
    !event.target.hasAttribute('aria-activedescendant')
  );
}

function focusLine(list: HTMLOListElement | null, index: number): void {
  requestAnimationFrame(() => list?.children[index]?.querySelector('input')?.focus());
}
