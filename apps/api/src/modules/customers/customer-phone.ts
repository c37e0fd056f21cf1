import type { z } from 'zod';

import { parsePhone } from '../../platform/whatsapp/index.ts';
import { CustomerInvalid } from './customers.errors.ts';
import type { CustomerRow } from './customers.repository.ts';
import type { updateCustomerBody } from './customers.schemas.ts';

type Reached = Pick<CustomerRow, 'phone' | 'whatsappConsentAt' | 'whatsappConsentSource'>;

/**
 * The telephone in its one form, and whether its owner agreed to WhatsApp messages. A consent belongs to a telephone:
 * another one has not agreed unless the same request says so. A telephone saved in another form before stays until it is changed.
 * @throws `customer_invalid` for a telephone that cannot be dialled, or a consent without one
 */
export function reachedAt(
  input: Pick<z.infer<typeof updateCustomerBody>, 'phone' | 'whatsapp_consent'>,
  before: Reached | undefined,
  now: Date,
): Reached {
  // These three alone: `before` is the whole row, and would undo the rest of the change.
  const was: Reached = {
    phone: before?.phone ?? null,
    whatsappConsentAt: before?.whatsappConsentAt ?? null,
    whatsappConsentSource: before?.whatsappConsentSource ?? null,
  };
  const phone = input.phone === undefined || input.phone === was.phone ? was.phone : dialled(input.phone);
  const { whatsapp_consent: consent } = input;
  if (consent === null) return { phone, whatsappConsentAt: null, whatsappConsentSource: null };
  const isSame = phone !== null && phone === was.phone;
  if (consent === undefined || (isSame && consent.source === was.whatsappConsentSource)) {
    return isSame ? was : { phone, whatsappConsentAt: null, whatsappConsentSource: null };
  }
  if (phone === null || parsePhone(phone) === undefined) throw CustomerInvalid({ items: [NO_TELEPHONE] });
  return { phone: parsePhone(phone) ?? phone, whatsappConsentAt: now, whatsappConsentSource: consent.source };
}

function dialled(text: string | null): string | null {
  if (text === null) return null;
  const phone = parsePhone(text);
  if (phone === undefined) throw CustomerInvalid({ items: [NOT_DIALLED] });
  return phone;
}

const NOT_DIALLED = {
  pointer: '/phone',
  code: 'phone_invalid',
  message: {
    es: 'Escribe los 10 dígitos del teléfono (55 1234 5678) o, de otro país, con + y su clave: +1 415 555 2671. Sin extensión.',
    en: 'Write the 10 digits of the telephone (55 1234 5678) or, of another country, with + and its code: +1 415 555 2671. No extension.',
  },
};

const NO_TELEPHONE = {
  pointer: '/whatsapp_consent',
  code: 'phone_missing',
  message: {
    es: 'Para enviar por WhatsApp falta un teléfono válido del cliente.',
    en: 'To send by WhatsApp a valid telephone of the customer is needed.',
  },
};
