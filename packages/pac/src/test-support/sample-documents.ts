import { createHash, randomUUID } from 'node:crypto';
import type { StampCommand } from '../contract/stamp-command.ts';

export const SELLO = 'c2VsbG8gZGVsIGVtaXNvcg==';
export const UUID = '6F1C0A9E-3B52-4A7D-9C11-0D2E5F6A7B8C';

/** A timbre by itself; tests change what they are about. */
export function tfdXml(changes: Readonly<Record<string, string>> = {}): string {
  const attributes = {
    Version: '1.1',
    UUID,
    FechaTimbrado: '2026-03-04T10:15:02',
    RfcProvCertif: 'SPR190613I52',
    SelloCFD: SELLO,
    NoCertificadoSAT: '30001000000500003456',
    SelloSAT: 'c2VsbG8gZGVsIHNhdA==',
    ...changes,
  };
  const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<tfd:TimbreFiscalDigital xmlns:tfd="http://www.sat.gob.mx/TimbreFiscalDigital"${text.join('')}/>`;
}

/** The smallest text that reads as a CFDI; not valid before SAT, which these tests are not about. */
export function sealedXml(sello = SELLO): string {
  return `<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" Version="4.0" Sello="${sello}"></cfdi:Comprobante>`;
}

/** The same with a timbre in its Complemento. */
export function stampedXml(changes: Readonly<Record<string, string>> = {}): string {
  const complemento = `<cfdi:Complemento>${tfdXml(changes)}</cfdi:Complemento>`;
  return sealedXml().replace('</cfdi:Comprobante>', `${complemento}</cfdi:Comprobante>`);
}

/** A command to stamp `sealedXml()`. */
export function stampCommand(changes: Partial<StampCommand> = {}): StampCommand {
  const xml = Buffer.from(sealedXml());
  return {
    attemptId: randomUUID(),
    documentKey: `tst_1-${randomUUID()}-1`,
    sealed: { xml, sha256: createHash('sha256').update(xml).digest('hex'), sello: SELLO },
    match: {
      rfcEmisor: 'EKU9003173C9',
      rfcReceptor: 'XAXX010101000',
      total: '116.00',
      moneda: 'MXN',
      tipoDeComprobante: 'I',
      fecha: '2026-03-04T10:15:00',
    },
    ...changes,
  };
}
