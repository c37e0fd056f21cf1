import type { CatalogRow } from '../catalog-row.ts';
import { catalogDefinition, keyOf } from '../definitions.ts';
import { cfdi40Start, flag } from './rows.ts';

type Side = 'T' | 'R' | 'TR';
interface Period {
  readonly from: string;
  readonly to?: string;
}

const sinceStart: Period = { from: cfdi40Start };

function rule(
  factor: string,
  impuesto: string,
  side: Side,
  minimo: string,
  valor: string,
  period = sinceStart,
): CatalogRow {
  const definition = catalogDefinition('c_TasaOCuota');
  if (definition === undefined) throw new Error('c_TasaOCuota has no definition');
  const data: Record<string, string> = {
    tipo: minimo === '' ? 'Fijo' : 'Rango',
    minimo,
    valor,
    impuesto,
    factor,
    traslado: flag(side.includes('T')),
    retencion: flag(side.includes('R')),
  };
  return { key: keyOf(definition, (name) => data[name] ?? ''), data, ...period };
}

const fixed = (impuesto: string, valor: string, side: Side) => rule('Tasa', impuesto, side, '', valor);
const iepsQuota = (valor: string, period: Period) => rule('Cuota', 'IEPS', 'TR', '0.000000', valor, period);

/** IEPS rates that may be transferred and withheld. */
const iepsBothSides = [
  '0.265',
  '0.300',
  '0.530',
  '0.500',
  '1.600',
  '0.304',
  '0.250',
  '0.090',
  '0.080',
  '0.070',
  '0.060',
];

/**
 * c_TasaOCuota: which rates a line may carry. `valor` is the rate of a fixed rule or the maximum of a range; `impuesto` is
 * SAT's word, not its key, and the 8 % of the border stimulus has a name of its own. The maximum of the IEPS quota changes
 * with the yearly update of the fuel quotas, so its past values stay here: a document is judged by those of its date.
 */
export const tasasOCuotas: readonly CatalogRow[] = [
  fixed('IVA', '0.000000', 'T'),
  fixed('IVA', '0.160000', 'T'),
  rule('Tasa', 'IVA', 'R', '0.000000', '0.160000'),
  fixed('IVA Crédito aplicado del 50%', '0.080000', 'T'),
  ...iepsBothSides.map((rate) => fixed('IEPS', `${rate}000`, 'TR')),
  fixed('IEPS', '0.030000', 'T'),
  fixed('IEPS', '0.000000', 'T'),
  iepsQuota('59.144900', { from: cfdi40Start, to: '2023-12-31' }),
  iepsQuota('66.506200', { from: '2024-01-01', to: '2024-12-31' }),
  iepsQuota('69.525500', { from: '2025-01-01', to: '2025-12-31' }),
  iepsQuota('72.160500', { from: '2026-01-01' }),
  rule('Tasa', 'ISR', 'R', '0.000000', '0.350000'),
];
