import { normalizeAddress } from '../../platform/mail/index.ts';
import { parsePhone } from '../../platform/whatsapp/index.ts';
import type { CustomerRow } from '../customers/index.ts';
import type { SuppressedAddress } from '../notifications/index.ts';

/** Where the customer can be reached, in the form that is compared. */
export function addressesOf({ email, phone }: Pick<CustomerRow, 'email' | 'phone'>): readonly SuppressedAddress[] {
  return [
    ...(email === null ? [] : [{ channel: 'email' as const, address: normalizeAddress(email) }]),
    ...(phone === null ? [] : [{ channel: 'whatsapp' as const, address: parsePhone(phone) ?? phone }]),
  ];
}
