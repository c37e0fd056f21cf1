import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { snapshot } from '../../model/frozen.ts';
import type { Finding } from '../../model/finding.ts';
import type { Prepared } from '../../rules/prepare-comprobante.ts';
import type { ValidationContext } from '../../rules/subject.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { buildPago } from './build-pago.ts';
import type { PagoInput } from './pago-input.ts';

/** The complement that `buildPago` writes comes first; its payments are those of the input, by the same names. */
const OF_INPUT = /^\/complementos\/0(?=\/pagos(?:\/|$))/;

/**
 * Builds a document of type P and validates it. Pointers of findings lead into the input where it has the field
 * (`/pagos/0/doctosRelacionados/1/impPagado`), into the built document otherwise.
 */
export function preparePago(input: PagoInput, context: ValidationContext = {}): Prepared {
  try {
    const comprobante = buildPago(input);
    return snapshot({ comprobante, findings: validateComprobante(comprobante, context).map(intoInput) });
  } catch (error) {
    if (error instanceof InvalidCfdiInput) return snapshot({ findings: error.findings });
    throw error;
  }
}

function intoInput(finding: Finding): Finding {
  return { ...finding, pointer: finding.pointer.replace(OF_INPUT, '') };
}
