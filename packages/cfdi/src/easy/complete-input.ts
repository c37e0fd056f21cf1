import { timeZoneOf } from '@kita/sat-catalogs';
import { CENTRAL_MEXICO, fiscalDateAt } from '../dates/fiscal-time.ts';
import { PUBLICO_EN_GENERAL } from '../identifiers/receiver-name.ts';
import { RFC_PUBLICO_EN_GENERAL, isGenericRfc } from '../identifiers/rfc.ts';
import type { ImpuestoInput } from '../model/input.ts';
import type { Receptor } from '../model/parties.ts';
import type { EasyCfdiInput, EasyConcepto, EasyReceptor } from './easy-input.ts';
import { namedTaxes } from './tax-names.ts';
import type { NamedTax } from './tax-names.ts';

/** An easy line with everything said but its price. */
export type CompleteConcepto = Omit<EasyConcepto, 'impuestos' | 'cantidad' | 'objetoImp'> & {
  readonly cantidad: string;
  readonly objetoImp: string;
};

/** An easy input with everything said but the prices of its lines. */
export interface CompleteInput extends Omit<EasyCfdiInput, 'fecha' | 'receptor' | 'conceptos' | 'total'> {
  readonly fecha: string;
  readonly receptor: Receptor;
  readonly conceptos: readonly CompleteConcepto[];
}

/**
 * Fills in what follows from the rest, and nothing else: `fecha` from the clock at `lugarExpedicion`, `99` with PPD and
 * PPD with `99`, PUE with any other form, the data that a generic RFC dictates (CFDI40149, 40159), `02` for lines with
 * taxes. What only the merchant knows stays empty, and the rules name it.
 * @param now the present instant; the package has no clock
 */
export function completeInput(input: EasyCfdiInput, now: Date): CompleteInput {
  const { total: _, receptor, conceptos, ...rest } = input;
  const { lugarExpedicion, formaPago, metodoPago } = input;
  const form = formaPago ?? (metodoPago === 'PPD' ? '99' : undefined);
  const method = metodoPago ?? (form === undefined ? undefined : form === '99' ? 'PPD' : 'PUE');
  return {
    ...rest,
    fecha: input.fecha ?? clockAt(lugarExpedicion, now),
    ...(form !== undefined && { formaPago: form }),
    ...(method !== undefined && { metodoPago: method }),
    receptor: completeReceptor(receptor, lugarExpedicion),
    conceptos: conceptos.map(completeConcepto),
  };
}

/** What the clocks at a postal code show, `YYYY-MM-DDThh:mm:ss`; those of Mexico City for one that does not exist. */
export function clockAt(lugarExpedicion: string, now: Date): string {
  return fiscalDateAt(now, timeZoneOf(lugarExpedicion, now.toISOString()) ?? CENTRAL_MEXICO);
}

function completeReceptor(receptor: EasyReceptor, lugarExpedicion: string): Receptor {
  const given = receptor === 'publico_en_general' ? { rfc: RFC_PUBLICO_EN_GENERAL, nombre: PUBLICO_EN_GENERAL } : receptor;
  const generic = isGenericRfc(given.rfc)
    ? { domicilioFiscalReceptor: lugarExpedicion, regimenFiscalReceptor: '616', usoCfdi: 'S01' }
    : { domicilioFiscalReceptor: '', regimenFiscalReceptor: '', usoCfdi: '' };
  return { ...generic, ...given };
} // prettier-ignore

function completeConcepto({ impuestos = [], ...line }: EasyConcepto): CompleteConcepto {
  const named = impuestos.map((name) => namedTaxes[name]);
  const traslados = [...(line.traslados ?? []), ...named.filter((tax) => !tax.isWithheld).map(written)];
  const retenciones = [...(line.retenciones ?? []), ...named.filter((tax) => tax.isWithheld).map(written)];
  const hasTaxes = traslados.length + retenciones.length > 0;
  return {
    ...line,
    cantidad: line.cantidad ?? '1',
    objetoImp: line.objetoImp ?? (hasTaxes ? '02' : ''),
    ...(traslados.length > 0 && { traslados }),
    ...(retenciones.length > 0 && { retenciones }),
  };
}

function written({ impuesto, tipoFactor, tasaOCuota }: NamedTax): ImpuestoInput {
  return tasaOCuota === undefined ? { impuesto, tipoFactor } : { impuesto, tipoFactor, tasaOCuota };
}
