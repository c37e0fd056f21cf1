/**
 * Small catalogues of Servicios Plataformas Tecnológicas (CatPlataformasTecnologicas.xsd; workbook of SAT of 9 January 2025,
 * c_TipoDeServ version 7.0). No public edition of the catalogues has them, so they are written here.
 */

/** c_FormaPagoServ. */
export const formasPagoServ: ReadonlySet<string> = new Set(['01', '02', '03', '04', '05', '06', '07', '08', '09']);
/** Paid in cash: the platform never has the money, so it cannot withhold from it. */
export const EFECTIVO = '01';
/** Prizes, bonuses and the like: neither IVA nor commission. */
export const OTROS_INGRESOS = '09';

/** c_TipoDeServ. */
export const tiposDeServ: ReadonlySet<string> = new Set(['01', '02', '03', '04', '05', '06', '07', '08', '09', '11']);
/** Digital services of residents abroad: all of the IVA is withheld, and no ISR. */
export const serviciosDigitales: ReadonlySet<string> = new Set(['07', '08', '09']);

/** c_SubTipoServ: kinds of land transport of passengers (01); the schema lists 08 and 09 too, the workbook does not. */
export const subTiposServ: Readonly<Record<string, ReadonlySet<string>>> = {
  '01': new Set(['01', '02', '03', '04']),
};
export const subTiposOfSchema: ReadonlySet<string> = new Set(['01', '02', '03', '04', '08', '09']);

/** c_TasaCuota. 0.5 is not IVA. */
export const tasasIva: ReadonlySet<string> = new Set(['0.16', '0.08', '0']);
export const tasasOfSchema: ReadonlySet<string> = new Set([...tasasIva, '0.5']);

/** Rates of ISR by kind of service, from the first to the last fiscal year in the workbook (LISR 113-A). */
const ISR: Readonly<Record<string, string>> = {
  '01': '0.021',
  '02': '0.021',
  '03': '0.021',
  '04': '0.04',
  '05': '0.01',
  '06': '0.01',
};
const FIRST_YEAR = 2021;
const LAST_YEAR = 2025;

/** Rate of ISR withheld from the general public, whatever the service (SPT120). */
export const TASA_ISR_SIN_RFC = '0.2';

/** Rate of ISR that SAT's workbook states for a service and a fiscal year; `undefined` where it states none. */
export function tasaIsr(tipoDeServ: string, ejercicio: string): string | undefined {
  const year = Number(ejercicio);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  return Object.hasOwn(ISR, tipoDeServ) ? ISR[tipoDeServ] : undefined;
}
