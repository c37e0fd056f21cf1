import type { Finding } from '../model/finding.ts';

/**
 * Structure and rules both look at the form of some values (SAT's 301): where the structure check has spoken, the rule's
 * echo is left out.
 */
export function withoutEchoes(structure: readonly Finding[], rules: readonly Finding[]): readonly Finding[] {
  // Inside complements the structure knows no fields, only places in the XML.
  const said = new Set(structure.flatMap(({ pointer, xpath }) => [pointer, xpath]));
  return rules.filter(({ sat, pointer, xpath }) => sat !== '301' || !(said.has(pointer) || said.has(xpath)));
}
