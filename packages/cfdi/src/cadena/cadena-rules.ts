import type { CadenaStep, CadenaTable } from './cadena-table.ts';
import { compileRule } from './cadena-table.ts';
import { cartaPorte20, cartaPorte30, cartaPorte31 } from './tables/carta-porte.ts';
import { comercioExterior11, comercioExterior20 } from './tables/comercio-exterior.ts';
import { comprobante, timbre } from './tables/comprobante.ts';
import * as energy from './tables/energy.ts';
import { nomina12 } from './tables/nomina.ts';
import * as payments from './tables/payments.ts';
import * as retenciones from './tables/retenciones.ts';
import * as taxesAndLegends from './tables/taxes-and-legends.ts';
import * as trade from './tables/trade.ts';
import * as vehiclesAndProperty from './tables/vehicles-and-property.ts';

/** Gives the rule of a node by its qualified name, or `undefined` for a node the stylesheet has no template for. */
export type CadenaRules = (name: string) => readonly CadenaStep[] | undefined;

/** What SAT's `cadenaoriginal_4_0.xslt` covers: the document and every complement it includes. */
export const comprobanteRules = rulesOf([
  comprobante,
  nomina12,
  cartaPorte20,
  cartaPorte30,
  cartaPorte31,
  comercioExterior11,
  comercioExterior20,
  ...Object.values(payments),
  ...Object.values(taxesAndLegends),
  ...Object.values(vehiclesAndProperty),
  ...Object.values(trade),
  ...Object.values(energy),
]);

/** What SAT's `retenciones.xslt` (2.0) covers. */
export const retencionesRules = rulesOf(Object.values(retenciones));

/** What SAT's `cadenaoriginal_TFD_1_1.xslt` covers. */
export const timbreRules = rulesOf([timbre]);

/** Prefixes of the complements a seal string can cover: a complement with another prefix adds nothing of its own. */
export const sealedComplementPrefixes: ReadonlySet<string> = new Set(
  [
    nomina12,
    cartaPorte20,
    cartaPorte30,
    cartaPorte31,
    comercioExterior11,
    comercioExterior20,
    ...[payments, taxesAndLegends, vehiclesAndProperty, trade, energy].flatMap((group) => Object.values(group)),
  ].map((table) => table.prefix),
);

/** The same for Retenciones. */
export const sealedRetencionPrefixes: ReadonlySet<string> = new Set(
  Object.values(retenciones)
    .map((table) => table.prefix)
    .filter((prefix) => prefix !== 'retenciones'),
);

/** Rules are compiled when first asked for: most documents use two of the forty tables. */
function rulesOf(tables: readonly CadenaTable[]): CadenaRules {
  const sources = new Map<string, { rule: string; prefix: string }>(
    tables.flatMap(({ prefix, nodes }) =>
      Object.entries(nodes).map(([name, rule]) => [`${prefix}:${name}`, { rule, prefix }] as const),
    ),
  );
  const compiled = new Map<string, readonly CadenaStep[]>();
  return (name) => {
    const known = compiled.get(name);
    if (known) return known;
    const source = sources.get(name);
    if (!source) return undefined;
    const steps = compileRule(source.rule, source.prefix);
    compiled.set(name, steps);
    return steps;
  };
}
