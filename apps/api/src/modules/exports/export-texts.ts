import type { LocalizedText } from '../../platform/errors/index.ts';
import type { ListedInvoice } from '../invoices/index.ts';

type Language = keyof LocalizedText;

const TITLES = {
  folio: { es: 'Folio', en: 'Folio' },
  receiver: { es: 'Cliente', en: 'Customer' },
  rfc: { es: 'RFC', en: 'RFC' },
  date: { es: 'Fecha', en: 'Date' },
  state: { es: 'Estado', en: 'State' },
  type: { es: 'Tipo', en: 'Type' },
  currency: { es: 'Moneda', en: 'Currency' },
  total: { es: 'Total', en: 'Total' },
  uuid: { es: 'Folio fiscal (UUID)', en: 'Fiscal folio (UUID)' },
  external_id: { es: 'Tu identificador', en: 'Your own id' },
  stamped_at: { es: 'Timbrada', en: 'Stamped' },
  name: { es: 'Nombre', en: 'Name' },
  regime: { es: 'Régimen fiscal', en: 'Tax regime' },
  postal_code: { es: 'Código postal', en: 'Postal code' },
  uso_cfdi: { es: 'Uso de CFDI', en: 'CFDI use' },
  email: { es: 'Correo', en: 'E-mail' },
  phone: { es: 'Teléfono', en: 'Phone' },
  description: { es: 'Descripción', en: 'Description' },
  sat_key: { es: 'Clave del SAT', en: 'SAT key' },
  unit_key: { es: 'Clave de unidad', en: 'Unit key' },
  sku: { es: 'SKU', en: 'SKU' },
  price: { es: 'Precio', en: 'Price' },
} as const satisfies Record<string, LocalizedText>;

const STATES: Readonly<Record<ListedInvoice['state'], LocalizedText>> = {
  draft: { es: 'Borrador', en: 'Draft' },
  sealed: { es: 'Sellada', en: 'Sealed' },
  sending: { es: 'Enviando', en: 'Sending' },
  stamped: { es: 'Timbrada', en: 'Stamped' },
  rejected: { es: 'Rechazada', en: 'Rejected' },
  unknown: { es: 'Verificando', en: 'Verifying' },
  needs_attention: { es: 'Requiere atención', en: 'Needs attention' },
  cancel_requested: { es: 'Cancelación pedida', en: 'Cancellation requested' },
  canceled: { es: 'Cancelada', en: 'Canceled' },
};

const TYPES: Readonly<Record<ListedInvoice['type'], LocalizedText>> = {
  I: { es: 'Factura', en: 'Invoice' },
  E: { es: 'Nota de crédito', en: 'Credit note' },
};

export const columnTitle = (name: keyof typeof TITLES, language: Language): string => TITLES[name][language];
export const stateName = (state: ListedInvoice['state'], language: Language): string => STATES[state][language];
export const typeName = (type: ListedInvoice['type'], language: Language): string => TYPES[type][language];
