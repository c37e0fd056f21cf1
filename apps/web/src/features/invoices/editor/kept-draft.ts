import { keep, readKept } from '../../../lib/storage/kept.ts';
import { editorSchema } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';

/** What was being written in this browser and is on no server yet. */
export interface KeptDraft {
  readonly values: EditorValues;
  /** Version of the stored draft it changes; absent for a new document. */
  readonly version?: number;
  /** When it was kept. */
  readonly at: string;
}

const keptName = (tenant: string, invoice = 'new'): string => `draft.${tenant}.${invoice}`;

export function readKeptDraft(tenant: string, invoice?: string): KeptDraft | undefined {
  const text = readKept(keptName(tenant, invoice));
  if (text === undefined) return undefined;
  try {
    return shapeOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function keepDraft(tenant: string, invoice: string | undefined, draft: KeptDraft | undefined): void {
  keep(keptName(tenant, invoice), draft && JSON.stringify(draft));
}

/** A draft may be incomplete, but it must have the shape of this version of the form. */
function shapeOf(kept: unknown): KeptDraft | undefined {
  if (typeof kept !== 'object' || kept === null || !('values' in kept) || !('at' in kept)) return undefined;
  const { error } = editorSchema.safeParse(kept.values);
  const isMisshapen = error?.issues.some(({ code }) => code === 'invalid_type' || code === 'invalid_value');
  if (isMisshapen || typeof kept.at !== 'string') return undefined;
  const version = 'version' in kept && typeof kept.version === 'number' ? { version: kept.version } : {};
  return { values: asValues(kept.values), at: kept.at, ...version };
}

/** Called for a value whose types the schema has found right; only its contents may still be missing. */
function asValues(value: unknown): EditorValues {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return value as EditorValues;
}
