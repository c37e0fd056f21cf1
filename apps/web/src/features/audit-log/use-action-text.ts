import { useTranslations } from 'use-intl';

import texts from '../../i18n/es-MX/audit-log.json' with { type: 'json' };

type ActionKey = keyof typeof texts.actions;

/** An action in words; one without a text of its own is shown as the API names it. */
export function useActionText(): (action: string) => string {
  const t = useTranslations('auditLog.actions');
  return (action) => {
    // A point divides keys of texts: `customer.updated` is `customer_updated` there.
    const key = action.replaceAll('.', '_');
    return isKey(key) ? t(key) : action;
  };
}

function isKey(key: string): key is ActionKey {
  return Object.hasOwn(texts.actions, key);
}
