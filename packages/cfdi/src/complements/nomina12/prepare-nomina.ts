import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { snapshot } from '../../model/frozen.ts';
import type { Finding } from '../../model/finding.ts';
import type { Prepared } from '../../rules/prepare-comprobante.ts';
import type { ValidationContext } from '../../rules/subject.ts';
import { validateComprobante } from '../../rules/validate-comprobante.ts';
import { buildNomina } from './build-nomina.ts';
import type { NominaInput } from './nomina-input.ts';

/** In the input these lie one level higher than in the complement. */
const HIGHER =
  /^\/(?:percepciones(?=\/(?:percepciones|jubilacionPensionRetiro|separacionIndemnizacion))|deducciones(?=\/deducciones))/;
/** These are only in the document. */
const COMPUTED = /^\/(?:percepciones\/|deducciones\/)?total/;

/**
 * Builds a document of type N and validates it. Pointers of findings lead into the input where it has the field
 * (`/nomina/percepciones/1/importeExento`), into the built document otherwise.
 */
export function prepareNomina(input: NominaInput, context: ValidationContext = {}): Prepared {
  try {
    const comprobante = buildNomina(input);
    const count = 1 + (input.otrasNominas ?? []).length;
    return snapshot({
      comprobante,
      findings: validateComprobante(comprobante, context).map((one) => intoInput(one, count)),
    });
  } catch (error) {
    if (error instanceof InvalidCfdiInput) return snapshot({ findings: error.findings });
    throw error;
  }
}

function intoInput(finding: Finding, count: number): Finding {
  const [, index, place = ''] = /^\/complementos\/(\d+)(\/.*)?$/.exec(finding.pointer) ?? [];
  if (index === undefined || Number(index) >= count || COMPUTED.test(place)) return finding;
  const nomina = index === '0' ? '/nomina' : `/otrasNominas/${Number(index) - 1}`;
  return { ...finding, pointer: nomina + place.replace(HIGHER, '') };
}
