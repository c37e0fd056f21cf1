import type { AmountReader } from '../build/amount-reader.ts';
import type { BilingualText } from '../model/finding.ts';
import { RETENCIONES } from './retencion-codec.ts';

/** Remembers something that keeps the document from being built; the pointer leads into the input. */
export function problem(amounts: AmountReader, code: string, pointer: string, message: BilingualText): void {
  amounts.findings.push({ code, severity: 'error', pointer, xpath: `/${RETENCIONES}`, message });
}
