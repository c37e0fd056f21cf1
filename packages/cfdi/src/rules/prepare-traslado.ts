import { AmountReader } from '../build/amount-reader.ts';
import { asCfdiInput, trasladoWith } from '../build/build-traslado.ts';
import { pointerIntoInput } from '../build/complement-inputs.ts';
import { normalizeInput } from '../build/normalize-input.ts';
import type { TrasladoInput } from '../build/traslado-input.ts';
import { snapshot } from '../model/frozen.ts';
import type { Finding } from '../model/finding.ts';
import { findingsBesidesAmounts } from './prepare-comprobante.ts';
import type { Prepared } from './prepare-comprobante.ts';
import type { ValidationContext } from './subject.ts';
import { validateComprobante } from './validate-comprobante.ts';

/** Builds a document of type T and validates it. Pointers lead into the input (`/cartaPorte/ubicaciones/0/…`). */
export function prepareTraslado(input: TrasladoInput, context: ValidationContext = {}): Prepared {
  const amounts = new AmountReader();
  const comprobante = trasladoWith(normalizeInput(input), amounts);
  const complete = asCfdiInput(input);
  const intoInput = (finding: Finding): Finding => ({
    ...finding,
    pointer: pointerIntoInput(complete, finding.pointer),
  });
  if (amounts.findings.length === 0)
    return snapshot({ comprobante, findings: validateComprobante(comprobante, context).map(intoInput) });
  return snapshot({ findings: [...amounts.findings, ...findingsBesidesAmounts(comprobante, context).map(intoInput)] });
}
