import { useTranslations } from 'use-intl';

/** c_FormaPago as offered: everyday ones first, "to be defined" last. */
export const formasPago = [
  '03',
  '01',
  '04',
  '28',
  '02',
  '05',
  '06',
  '08',
  '12',
  '15',
  '17',
  '23',
  '27',
  '29',
  '30',
  '31',
  '99',
] as const;

/** The name of a payment form; nothing for a key nobody knows. */
export function useFormaPago(): (key: string | null) => string | undefined {
  const t = useTranslations('catalogs.formaPago');
  return (key) => {
    const known = formasPago.find((form) => form === key);
    return known === undefined ? undefined : t(known);
  };
}
