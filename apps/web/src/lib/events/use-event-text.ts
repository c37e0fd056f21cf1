import { useTranslations } from 'use-intl';

import { EVENT_GROUPS, eventKey } from './event-types.ts';

/** What a type of event means, in words; a type that is newer than this page is shown as it is. */
export function useEventText(): (type: string) => string {
  const t = useTranslations('webhooks');
  return (type) => {
    const key = eventKey(type);
    return key === undefined ? type : t(`events.${key}`);
  };
}

/** What an endpoint wants, in words: everything, all of an object, or single types. */
export function usePatternText(): (pattern: string) => string {
  const t = useTranslations('webhooks');
  const eventText = useEventText();
  return (pattern) => {
    if (pattern === '*') return t('everything');
    const group = EVENT_GROUPS.find(({ noun }) => pattern === `${noun}.*`);
    return group ? t('allOf', { noun: t(`nouns.${group.noun}`) }) : eventText(pattern);
  };
}
