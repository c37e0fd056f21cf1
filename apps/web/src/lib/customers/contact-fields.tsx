import type { Customer } from '@kita/api-client';
import { useLocale, useTranslations } from 'use-intl';
import type { UseFormRegisterReturn } from 'react-hook-form';
import * as z from 'zod/mini';

import { SelectField, TextField } from '../../ui/field.tsx';
import { formatDay } from '../format/dates.ts';

const SOURCES = ['in_person', 'written', 'web_form', 'phone_call', 'whatsapp'] as const;
const SENDING = ['inherit', 'always', 'never'] as const;

/** How a customer is reached besides their e-mail, and whether invoices go there by themselves. */
export const contactShape = {
  phone: z.string().check(z.trim(), z.maxLength(30, 'tooLong')),
  /** How they agreed to WhatsApp; empty: they did not. */
  consent: z.enum(['', ...SOURCES]),
  send_by_email: z.enum(SENDING),
  send_by_whatsapp: z.enum(SENDING),
};
const contactSchema = z.object(contactShape);
type ContactValues = z.infer<typeof contactSchema>;

export const emptyContact: ContactValues = {
  phone: '',
  consent: '',
  send_by_email: 'inherit',
  send_by_whatsapp: 'inherit',
};

export function contactOf(customer: Customer): ContactValues {
  const { phone, whatsapp_consent: consent, send_by_email, send_by_whatsapp } = customer;
  return { phone: phone ?? '', consent: consent?.source ?? '', send_by_email, send_by_whatsapp };
}

/** What goes to the server. A telephone that is gone takes its consent with it. */
export function contactBody({ phone, consent }: ContactValues, before: Customer | undefined) {
  const isSame = before?.whatsapp_consent?.source === consent && (before.phone ?? '') === phone;
  return {
    phone: phone || null,
    ...(!isSame && { whatsapp_consent: consent === '' || phone === '' ? null : { source: consent } }),
  };
}

interface ContactFieldsProps {
  readonly customer: Customer | undefined;
  /** What the form knows of each field. */
  readonly fields: Readonly<Record<keyof ContactValues, UseFormRegisterReturn>>;
  readonly errorOf: (name: keyof ContactValues) => string | undefined;
}

export function ContactFields({ customer, fields, errorOf }: ContactFieldsProps) {
  const t = useTranslations('customers');
  const locale = useLocale();
  const since = customer?.whatsapp_consent?.at;
  const choices = SENDING.map((value) => ({ value, label: t(`sendingChoices.${value}`) }));
  return (
    <>
      <TextField
        label={t('phone')}
        isOptional={t('optional')}
        hint={t('phoneHint')}
        type="tel"
        autoComplete="off"
        {...fields.phone}
        error={errorOf('phone')}
      />
      <SelectField
        label={t('consent')}
        {...(since !== undefined && { hint: t('consentSince', { day: formatDay(since, locale) }) })}
        {...fields.consent}
        error={errorOf('consent')}
        options={[
          { value: '', label: t('consentNone') },
          ...SOURCES.map((value) => ({ value, label: t(`consentSources.${value}`) })),
        ]}
      />
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-2 font-medium">{t('sending')}</legend>
        <SelectField label={t('byEmail')} {...fields.send_by_email} options={choices} />
        <SelectField label={t('byWhatsapp')} {...fields.send_by_whatsapp} options={choices} />
      </fieldset>
    </>
  );
}
