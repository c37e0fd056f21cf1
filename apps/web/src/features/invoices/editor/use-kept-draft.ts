import { useEffect, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useLocale } from 'use-intl';

import { useCompany } from '../../../lib/session/company.ts';
import { keep, readKept } from '../../../lib/storage/kept.ts';
import { editorSchema } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';

const WAIT_MS = 800;
const keptName = (tenant: string, invoice = 'new'): string => `draft.${tenant}.${invoice}`;

/** What was being written in this browser and never finished. */
export function readKeptDraft(tenant: string): EditorValues | undefined {
  const text = readKept(keptName(tenant));
  if (text === undefined) return undefined;
  try {
    return shapeOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A draft may be incomplete, but it must have the shape of this version of the form. */
function shapeOf(value: unknown): EditorValues | undefined {
  const { error } = editorSchema.safeParse(value);
  const isMisshapen = error?.issues.some(({ code }) => code === 'invalid_type' || code === 'invalid_value');
  return isMisshapen ? undefined : asValues(value);
}

/** Keeps what is typed in this browser, a moment after it stands still, until it is saved or stamped. */
export function useKeptDraft(form: UseFormReturn<EditorValues>, invoice: string | undefined) {
  const { company } = useCompany();
  const locale = useLocale();
  const [savedAt, setSavedAt] = useState<Date>();
  const name = keptName(company.id, invoice);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const subscription = form.watch((values) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        keep(name, JSON.stringify(values));
        setSavedAt(new Date());
      }, WAIT_MS);
    });
    return () => {
      clearTimeout(timer.current);
      subscription.unsubscribe();
    };
  }, [form, name]);
  const when = savedAt?.toLocaleTimeString(locale, { timeStyle: 'short' });
  return useMemo(
    () => ({
      when,
      forget: () => {
        clearTimeout(timer.current);
        keep(name, undefined);
      },
    }),
    [when, name],
  );
}

/** Called for a value whose types the schema has found right; only its contents may still be missing. */
function asValues(value: unknown): EditorValues {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return value as EditorValues;
}
