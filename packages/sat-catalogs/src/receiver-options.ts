import { isInForce, type CatalogRow } from './catalog-row.ts';
import { regimenesFiscales } from './built-in/regimen-fiscal.ts';
import { usosCfdi } from './built-in/uso-cfdi.ts';

/** A natural person has an RFC of 13 characters, a legal person one of 12. */
export type PersonKind = 'fisica' | 'moral';

/** The kind of person an RFC is of, by its length; `undefined` for a text that is neither. Generic keys are natural persons. */
export function personKindOf(rfc: string): PersonKind | undefined {
  if (rfc.length === 12) return 'moral';
  return rfc.length === 13 ? 'fisica' : undefined;
}

/**
 * Regimes a person may have on a day (`YYYY-MM-DD`), in SAT's order (CFDI40158).
 *
 * @param rows c_RegimenFiscal as imported, where it is at hand; default: the built-in rows
 */
export function regimenesFor(
  person: PersonKind,
  day: string,
  rows: readonly CatalogRow[] = regimenesFiscales,
): CatalogRow[] {
  return rows.filter((row) => row.data[`aplica_${person}`] === '1' && isInForce(row, day));
}

/** A receiver as far as the use of the CFDI depends on it. */
export interface UsoReceiver {
  readonly person: PersonKind;
  /** Key of c_RegimenFiscal. */
  readonly regimenFiscal: string;
}

/**
 * Uses of the CFDI open to a receiver of that kind and regime on a day, in SAT's order (CFDI40161). Offer only these: a
 * receiver of regime 605, for example, can take the personal deductions, S01, CP01 and CN01 and nothing else.
 *
 * @param rows c_UsoCFDI as imported, where it is at hand; default: the built-in rows
 */
export function usosCfdiFor(receiver: UsoReceiver, day: string, rows: readonly CatalogRow[] = usosCfdi): CatalogRow[] {
  return rows.filter((row) => isInForce(row, day) && isOpenTo(row, receiver));
}

/** Whether a row of c_UsoCFDI is open to a receiver, whatever the day. */
function isOpenTo(uso: CatalogRow, { person, regimenFiscal }: UsoReceiver): boolean {
  return uso.data[`aplica_${person}`] === '1' && listedRegimes(uso).includes(regimenFiscal);
}

/** Regimes of the receiver with which a use can be taken on a day: what to offer once the use is chosen. */
export function regimenesForUso(
  uso: string,
  person: PersonKind,
  day: string,
  rows: readonly CatalogRow[] = usosCfdi,
): CatalogRow[] {
  const found = rows.find((row) => row.key === uso && isInForce(row, day));
  if (found === undefined) return [];
  return regimenesFor(person, day).filter(({ key }) => isOpenTo(found, { person, regimenFiscal: key }));
}

/** Regimes of a use as a list; SAT separates them with commas and, sometimes, a space. */
function listedRegimes(uso: CatalogRow): string[] {
  return (uso.data['regimenes_fiscales_receptores'] ?? '').split(',').map((regime) => regime.trim());
}
