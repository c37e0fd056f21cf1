/** Kinds of income that have totals of their own (nomina12.xsd; NOM70–NOM72). */
const SEPARACION: ReadonlySet<string> = new Set(['022', '023', '025']);
const JUBILACION: ReadonlySet<string> = new Set(['039', '044']);

export const esDeSeparacion = (tipo: string): boolean => SEPARACION.has(tipo);

export const esDeJubilacion = (tipo: string): boolean => JUBILACION.has(tipo);

/** Everything else counts as wages. */
export const esDeSueldos = (tipo: string): boolean => !SEPARACION.has(tipo) && !JUBILACION.has(tipo);

/** c_TipoDeduccion: income tax withheld. */
export const ISR = '002';

/** c_TipoOtroPago: subsidy for employment. */
export const SUBSIDIO = '002';

/** c_TipoOtroPago: adjustments of the subsidy at the end of the month (appendix 7 of SAT's guide). */
export const AJUSTES_DE_SUBSIDIO: ReadonlySet<string> = new Set(['007', '008']);

/** c_TipoRegimen: wages. */
export const SUELDOS = '02';
