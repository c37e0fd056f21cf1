import * as z from 'zod/mini';

import { keep, readKept } from '../../../lib/storage/kept.ts';
import type { Line } from './editor-values.ts';

const KEPT_MAX = 200;
const pairs = z.array(z.tuple([z.string(), z.string(), z.string()]));

type Pair = z.infer<typeof pairs>[number];

const nameOf = (tenant: string): string => `keys.${tenant}`;
const fold = (text: string): string => text.trim().toLowerCase();

/** The key a description had the last time it was invoiced in this browser; products remember theirs on the server. */
export function recallKey(
  tenant: string,
  description: string,
): Pick<Line, 'clave_prod_serv' | 'clave_unidad'> | undefined {
  const wanted = fold(description);
  const found = wanted === '' ? undefined : read(tenant).find(([text]) => text === wanted);
  return found && { clave_prod_serv: found[1], clave_unidad: found[2] };
}

/** Remembers what each line of an issued document was, latest first. */
export function rememberKeys(tenant: string, lines: readonly Line[]): void {
  const fresh = lines.map((line): Pair => [fold(line.description), line.clave_prod_serv, line.clave_unidad]);
  const known = new Map([...fresh, ...read(tenant)].toReversed().map((pair) => [pair[0], pair]));
  keep(nameOf(tenant), JSON.stringify([...known.values()].toReversed().slice(0, KEPT_MAX)));
}

function read(tenant: string): readonly Pair[] {
  try {
    const { data } = pairs.safeParse(JSON.parse(readKept(nameOf(tenant)) ?? '[]'));
    return data ?? [];
  } catch {
    return [];
  }
}
