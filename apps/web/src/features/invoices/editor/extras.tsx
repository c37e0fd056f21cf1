import { useFormState, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { useErrorText } from '../../../lib/forms/use-checked-form.ts';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.tsx';
import { useEditorForm } from './editor-form.tsx';
import { monthsOf, periodicities } from './global-period.ts';
import { useMessages } from './live-context.tsx';
import { Related } from './related.tsx';

/** What few documents have: period of a global invoice, related documents, conditions, notes. */
export function Extras() {
  const t = useTranslations('editor.extras');
  const form = useEditorForm();
  const say = useErrorText();
  const [type, related, global] = useWatch({ control: form.control, name: ['type', 'related', 'global'] });
  const { errors } = useFormState({ control: form.control, name: ['conditions', 'notes'] });
  const wrong = useMessages('form');
  return (
    <div className="space-y-4">
      {global && <GlobalPeriod />}
      <details open={type === 'E' || related.length > 0} className="border-t border-line pt-3">
        <summary className="w-fit font-medium">{t('related')}</summary>
        <div className="pt-3">
          <Related />
        </div>
      </details>
      <details className="border-t border-line pt-3">
        <summary className="w-fit font-medium">{t('notes')}</summary>
        <div className="grid gap-4 pt-3 sm:grid-cols-2">
          <TextAreaField
            label={t('notesLabel')}
            hint={t('notesHint')}
            {...form.register('notes')}
            error={say(errors.notes?.message) ?? wrong?.get('notes')}
          />
          <TextAreaField
            label={t('conditionsLabel')}
            hint={t('conditionsHint')}
            {...form.register('conditions')}
            error={say(errors.conditions?.message) ?? wrong?.get('conditions')}
          />
        </div>
      </details>
    </div>
  );
}

/** Which sales to the public it sums up. */
function GlobalPeriod() {
  const t = useTranslations('editor.global');
  const form = useEditorForm();
  const wrong = useMessages('form');
  const periodicity = useWatch({ control: form.control, name: 'global.periodicidad' });
  const months = monthsOf(periodicity ?? '04');
  return (
    <section aria-label={t('title')} className="space-y-2 border-t border-line pt-3">
      <h2 className="font-semibold">{t('title')}</h2>
      <p className="text-muted">{t('hint')}</p>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={t('periodicity')}
          {...form.register('global.periodicidad', {
            onChange: ({ target }: { target: { value: string } }) => {
              const [first = '01'] = monthsOf(target.value);
              if (!monthsOf(target.value).includes(form.getValues('global.meses') ?? ''))
                form.setValue('global.meses', first);
            },
          })}
          error={wrong?.get('global.periodicidad')}
          options={periodicities.map((value) => ({ value, label: t(`periodicities.${value}`) }))}
        />
        <SelectField
          label={t('months')}
          {...form.register('global.meses')}
          error={wrong?.get('global.meses')}
          options={months.map((value) => ({ value, label: monthName(value, t('locale')) }))}
        />
        <TextField
          label={t('year')}
          inputMode="numeric"
          maxLength={4}
          {...form.register('global.year')}
          error={wrong?.get('global.year')}
        />
      </div>
    </section>
  );
}

/** `noviembre`; `enero–febrero` for a bimonthly key (13 to 18). */
function monthName(key: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const name = (month: number) => format.format(new Date(Date.UTC(2026, month - 1, 1)));
  const number = Number(key);
  return number <= 12 ? name(number) : `${name((number - 13) * 2 + 1)}–${name((number - 13) * 2 + 2)}`;
}
