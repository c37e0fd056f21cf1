/** Impuestos locales 1.0 as it is written: two decimals, rates in percent (`3.00` is 3 %). */
export interface ImpuestosLocales {
  readonly totaldeRetenciones: string;
  readonly totaldeTraslados: string;
  readonly retencionesLocales?: readonly RetencionLocal[];
  readonly trasladosLocales?: readonly TrasladoLocal[];
}

/** A local tax withheld, such as `5 AL MILLAR`. */
export interface RetencionLocal {
  readonly impLocRetenido: string;
  readonly tasadeRetencion: string;
  readonly importe: string;
}

/** A local tax transferred, such as `ISH`. */
export interface TrasladoLocal {
  readonly impLocTrasladado: string;
  readonly tasadeTraslado: string;
  readonly importe: string;
}
