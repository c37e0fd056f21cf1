import { node } from '../shape.ts';
import * as v from '../values.ts';

/** Timbre fiscal digital 1.1. Leyenda: 12 to 150 characters of a set that has no vertical bar. */
export const timbre = node('tfd:TimbreFiscalDigital', {
  Version: v.fixed('1.1'),
  UUID: v.uuid,
  FechaTimbrado: v.fecha,
  RfcProvCertif: v.rfcMoral,
  'Leyenda?': v.text(150),
  SelloCFD: v.base64,
  NoCertificadoSAT: v.digits(20),
  SelloSAT: v.base64,
});
