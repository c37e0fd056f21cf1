import { useTranslations } from 'use-intl';

const PRODUCT_ROLES = ['OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF', 'READ_ONLY'] as const;

/** A role in words: the product's in the language of the page, the company's own as the company calls it. */
export function useRoleName(): (id: string, own: string | null) => string {
  const t = useTranslations('shell.roles');
  return (id, own) => {
    const known = PRODUCT_ROLES.find((role) => role === id);
    return known === undefined ? (own ?? t('CUSTOM')) : t(known);
  };
}
