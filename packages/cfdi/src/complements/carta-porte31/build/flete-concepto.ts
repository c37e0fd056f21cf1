import { parseRfc } from '../../../identifiers/rfc.ts';
import type { ConceptoInput } from '../../../model/input.ts';

/** A freight service to be charged; any other field of a line may be given too. */
export type FleteInput = Partial<ConceptoInput> &
  Pick<ConceptoInput, 'descripcion' | 'valorUnitario'> & {
    /** RFC of who pays: legal persons withhold 4 % of the price. */
    readonly rfcReceptor: string;
  };

const IVA = '002';

/**
 * The line of a carrier's invoice: IVA 16 %, and 4 % withheld when the receiver is a legal person (LIVA, article 1-A II c;
 * RLIVA, article 3 II). Unless given: one service (E48) of road freight in regional and national scope (78101802).
 */
export function fleteConcepto({ rfcReceptor, ...input }: FleteInput): ConceptoInput {
  const rfc = parseRfc(rfcReceptor);
  const withholds = rfc.valid && rfc.kind === 'moral';
  return {
    claveProdServ: '78101802',
    cantidad: '1',
    claveUnidad: 'E48',
    objetoImp: '02',
    traslados: [{ impuesto: IVA, tipoFactor: 'Tasa', tasaOCuota: '0.160000' }],
    ...(withholds && { retenciones: [{ impuesto: IVA, tipoFactor: 'Tasa', tasaOCuota: '0.040000' }] }),
    ...input,
  };
}
