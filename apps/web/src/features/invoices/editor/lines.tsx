import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { Button } from '../../../ui/button.tsx';
import { CheckField } from '../../../ui/field.tsx';
import { emptyLine } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';
import { LineFields } from './line-fields.tsx';

const LINES_MAX = 1000;

/** Enter in a line begins the next one, Alt with an arrow moves it. */
export function Lines() {
  const t = useTranslations('editor.lines');
  const form = useFormContext<EditorValues>();
  const lines = useFieldArray({ control: form.control, name: 'items' });
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    if (lines.fields.length < LINES_MAX)
      lines.append(emptyLine, { focusName: `items.${lines.fields.length}.description` });
  };
  const onKeyDown = (event: React.KeyboardEvent, index: number) => {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
    if (
      isPlainEnter &&
      event.target instanceof HTMLInputElement &&
      !event.target.hasAttribute('aria-activedescendant')
    ) {
      event.preventDefault();
      add();
    }
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (step === undefined || index + step < 0 || index + step >= lines.fields.length) return;
    event.preventDefault();
    lines.move(index, index + step);
    requestAnimationFrame(() => list.current?.children[index + step]?.querySelector('input')?.focus());
  };
  return (
    <section aria-labelledby="lines" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="lines" className="font-semibold">
          {t('title')}
        </h2>
        <CheckField label={t('pricesIncludeTax')} {...form.register('prices_include_tax')} />
      </div>
      <ol ref={list} className="space-y-3">
        {lines.fields.map((field, index) => (
          <li key={field.id} onKeyDown={(event) => onKeyDown(event, index)} className="border-t border-line pt-3">
            <LineFields index={index} canRemove={lines.fields.length > 1} onRemove={() => lines.remove(index)} />
          </li>
        ))}
      </ol>
      <Button icon="plus" onClick={add}>
        {t('add')}
      </Button>
    </section>
  );
}
