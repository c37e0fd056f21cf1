import { Decimal } from '@kita/money';
import type { ComprobanteRetencion } from './model.ts';

/** SAT's public page that tells the state of a Retenciones document. */
const VERIFICATION_PAGE = 'https://prodretencionverificacion.clouda.sat.gob.mx/';
const SELLO_TAIL = 8;
const FOREIGN_LENGTH = 20;

/**
 * Address in the QR code of the printed form of Retenciones: like that of a CFDI (Anexo 20), with SAT's page for
 * Retenciones, the amount of the operation as `tt`, and for a receiver abroad `nr`, the tax number in 20 positions, instead
 * of `rr`. `uuid` is that of the timbre.
 * @throws InvalidDecimal when the amount is no number
 */
export function retencionQrUrl(
  uuid: string,
  { emisor, receptor, totales, sello = '' }: Pick<ComprobanteRetencion, 'emisor' | 'receptor' | 'totales' | 'sello'>,
): string {
  const { nacional, extranjero } = receptor;
  const numero = extranjero?.numRegIdTribR ?? '';
  const fields = [
    ['id', uuid],
    ['re', emisor.rfcE],
    nacional === undefined ? ['nr', numero.padStart(FOREIGN_LENGTH, '0')] : ['rr', nacional.rfcR],
    ['tt', Decimal.parse(totales.montoTotOperacion).round(6).strip(1).toString()],
    ['fe', sello.slice(-SELLO_TAIL)],
  ];
  return `${VERIFICATION_PAGE}?${fields.map(([name, value = '']) => `${name}=${value.replaceAll('&', '&amp;')}`).join('&')}`;
}
