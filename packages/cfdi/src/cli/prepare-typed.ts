import { readTrasladoInput } from '../build/read-traslado-input.ts';
import { prepareNomina } from '../complements/nomina12/prepare-nomina.ts';
import { readNominaInput } from '../complements/nomina12/read-nomina-input.ts';
import { preparePago } from '../complements/pagos20/prepare-pago.ts';
import { readPagoInput } from '../complements/pagos20/read-pago-input.ts';
import { prepareRetencion } from '../retenciones/prepare-retencion.ts';
import type { PreparedRetencion } from '../retenciones/prepare-retencion.ts';
import { isRetencionInput, readRetencionInput } from '../retenciones/read-retencion-input.ts';
import type { Prepared } from '../rules/prepare-comprobante.ts';
import { prepareTraslado } from '../rules/prepare-traslado.ts';
import type { ValidationContext } from '../rules/subject.ts';

/**
 * The document of an input that has a form of its own, told by its main field (`nomina` for payroll, `pagos` for payments
 * received, `fechaExp` or `lugarExpRetenc` for Retenciones) or its type (`T` for transfers). `undefined` for all others.
 * @throws {InvalidCfdiInput} when its fields are not those of the form
 */
export function prepareTyped(input: unknown, context: ValidationContext): Prepared | PreparedRetencion | undefined {
  if (isRetencionInput(input)) return prepareRetencion(readRetencionInput(input), context);
  if (!(input instanceof Object)) return undefined;
  if ('nomina' in input || Reflect.get(input, 'tipoDeComprobante') === 'N')
    return prepareNomina(readNominaInput(input), context);
  if ('pagos' in input) return preparePago(readPagoInput(input), context);
  if (Reflect.get(input, 'tipoDeComprobante') === 'T') return prepareTraslado(readTrasladoInput(input), context);
  return undefined;
}
