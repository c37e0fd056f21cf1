import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { EVENT_GROUPS } from '../../lib/events/event-types.ts';
import { useEventText } from '../../lib/events/use-event-text.ts';
import { CheckField } from '../../ui/field.tsx';
import { withPattern, withType } from './chosen-events.ts';

interface EventPickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (patterns: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** What an endpoint is told, in words: everything, all of an object (also what is added later), or single types. */
export function EventPicker({ chosen, onChange, error }: EventPickerProps) {
  const t = useTranslations('webhooks');
  const hasAll = chosen.includes('*');
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{t('wants')}</legend>
      {error !== undefined && <p className="text-danger">{error}</p>}
      <CheckField
        label={t('everything')}
        checked={hasAll}
        onChange={({ target }) => onChange(target.checked ? ['*'] : ['invoice.*'])}
      />
      {!hasAll &&
        EVENT_GROUPS.map((group) => <EventGroup key={group.noun} group={group} chosen={chosen} onChange={onChange} />)}
    </fieldset>
  );
}

interface EventGroupProps extends Pick<EventPickerProps, 'chosen' | 'onChange'> {
  readonly group: (typeof EVENT_GROUPS)[number];
}

/** What is chosen of an object stands in its line; it begins open where single types are chosen. */
function EventGroup({ group: { noun, types }, chosen, onChange }: EventGroupProps) {
  const t = useTranslations('webhooks');
  const eventText = useEventText();
  const hasGroup = chosen.includes(`${noun}.*`);
  const count = types.filter((type) => chosen.includes(type)).length;
  const [isOpenFirst] = useState(count > 0);
  return (
    <details open={isOpenFirst} className="rounded-md border border-line">
      <summary className="cursor-pointer px-3 py-2 font-medium hover:bg-sunken max-sm:min-h-11">
        {t(`nouns.${noun}`)}
        {(hasGroup || count > 0) && (
          <span className="ml-2 font-normal text-primary">{hasGroup ? t('allChosen') : t('chosen', { count })}</span>
        )}
      </summary>
      <div className="border-t border-line px-3 py-2">
        <CheckField
          label={t('allOf', { noun: t(`nouns.${noun}`) })}
          checked={hasGroup}
          onChange={({ target }) => onChange(withPattern(chosen, noun, target.checked))}
        />
        {types.map((type) => (
          <CheckField
            key={type}
            label={
              <>
                {eventText(type)} <span className="font-mono text-xs text-muted">{type}</span>
              </>
            }
            checked={hasGroup || chosen.includes(type)}
            disabled={hasGroup}
            onChange={({ target }) => onChange(withType(chosen, type, target.checked))}
          />
        ))}
      </div>
    </details>
  );
}
