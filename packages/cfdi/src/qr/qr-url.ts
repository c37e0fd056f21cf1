import { Decimal } from '@kita/money';

/** SAT's public page that tells the state of a CFDI. */
const VERIFICATION_PAGE = 'https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx';
const SELLO_TAIL = 8;

/** What identifies a stamped document on SAT's verification page. */
export interface QrData {
  /** As the timbre has it. */
  readonly uuid: string;
  readonly rfcEmisor: string;
  readonly rfcReceptor: string;
  /** Total as written. */
  readonly total: string;
  /** Seal of the issuer; only its last eight characters are used. */
  readonly sello: string;
}

/**
 * Address in the QR code of the printed form (Anexo 20, section on the printed representation). The total goes without
 * trailing zeros but with one decimal at least (`116.0`); an `&` in an RFC is written `&amp;`, as SAT's specification
 * asks.
 * @throws InvalidDecimal when the total is no amount
 */
export function qrUrl({ uuid, rfcEmisor, rfcReceptor, total, sello }: QrData): string {
  const fields = [
    ['id', uuid],
    ['re', escapeAmpersand(rfcEmisor)],
    ['rr', escapeAmpersand(rfcReceptor)],
    ['tt', Decimal.parse(total).round(6).strip(1).toString()],
    ['fe', sello.slice(-SELLO_TAIL)],
  ];
  return `${VERIFICATION_PAGE}?${fields.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function escapeAmpersand(rfc: string): string {
  return rfc.replaceAll('&', '&amp;');
}
