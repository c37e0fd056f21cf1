import type { Finding } from '../model/finding.ts';

/**
 * Structure and rules both look at the form of some values (SAT's 301): where the structure check has spoken, the rule's
 * echo is left out.
 */
export function withoutEchoes(structure: readonly Finding[], rules: readonly Finding[]): readonly Finding[] {
  const said = new Set(structure.map(({ pointer }) => pointer));
  return rules.filter(({ sat, pointer }) => sat !== '301' || !said.has(pointer));
}
