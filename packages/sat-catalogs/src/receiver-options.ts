import { isInForce, type CatalogRow } from './catalog-row.ts';
import { regimenesFiscales } from './built-in/regimen-fiscal.ts';
import { usosCfdi } from './built-in/uso-cfdi.ts';

/** A natural person has an RFC of 13 characters, a legal person one of 12. */
export type PersonKind = 'fisica' | 'moral';

/** Regimes a person may have on a day (`YYYY-MM-DD`), in SAT's order (CFDI40158). */
export function regimenesFor(person: PersonKind, day: string): CatalogRow[] {
  return regimenesFiscales.filter((row) => row.data[`aplica_${person}`] === '1' && isInForce(row, day));
}

/**
 * Uses of the CFDI open to a receiver of that kind and regime on a day, in SAT's order (CFDI40161). Offer only these: a
 * receiver of regime 605, for example, can take the personal deductions, S01, CP01 and CN01 and nothing else.
 */
export function usosCfdiFor(receiver: { person: PersonKind; regimenFiscal: string }, day: string): CatalogRow[] {
  return usosCfdi.filter(
    (row) =>
      row.data[`aplica_${receiver.person}`] === '1' &&
      listedRegimes(row).includes(receiver.regimenFiscal) &&
      isInForce(row, day),
  );
}

/** Regimes of a use as a list; SAT separates them with commas and, sometimes, a space. */
function listedRegimes(uso: CatalogRow): string[] {
  return (uso.data['regimenes_fiscales_receptores'] ?? '').split(',').map((regime) => regime.trim());
}
