import type { BilingualText, Finding } from '../model/finding.ts';
import { UsageError } from './command.ts';
import type { Arguments } from './command.ts';

export type Language = keyof BilingualText;

/** `--lang`, Spanish unless said. */
export function languageOf(args: Arguments): Language {
  const language = args.text('lang') ?? 'es';
  if (language !== 'es' && language !== 'en') throw new UsageError(`--lang is es or en, not "${language}"`);
  return language;
}

/** A finding as it is printed: one language, no empty fields. */
export function shown({ code, sat, pointer, xpath, message, expected, found }: Finding, language: Language): object {
  return {
    code,
    ...(sat !== undefined && { sat }),
    pointer,
    xpath,
    message: message[language],
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

/** `{ valid, errors, warnings }` of some findings. */
export function verdictOf(
  findings: readonly Finding[],
  language: Language,
): { valid: boolean; errors: object[]; warnings: object[] } {
  const list = (severity: Finding['severity']): object[] =>
    findings.filter((finding) => finding.severity === severity).map((finding) => shown(finding, language));
  const errors = list('error');
  return { valid: errors.length === 0, errors, warnings: list('warning') };
}
