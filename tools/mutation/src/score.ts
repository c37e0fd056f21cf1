import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** What became of the mutants of a file or of a scope. */
export interface Score {
  readonly file: string;
  readonly killed: number;
  /** The mutant never ended: noticed too. */
  readonly timeout: number;
  readonly survived: number;
  /** No test reaches the mutated code. */
  readonly uncovered: number;
  /** Noticed mutants in percent of all that count, cut to two decimals. */
  readonly score: number;
}

/** One score for each file, then that of all together. Mutants that do not compile and ignored ones do not count. */
export function scoresOf(mutants: readonly MutantResult[], root: string): { files: Score[]; total: Score } {
  const byFile = Map.groupBy(mutants, ({ fileName }) => path.relative(root, path.resolve(root, fileName)));
  const files = [...byFile].map(([file, some]) => scoreOf(file, some)).sort((a, b) => a.file.localeCompare(b.file));
  return { files, total: scoreOf('all', mutants) };
}

function scoreOf(file: string, mutants: readonly MutantResult[]): Score {
  const count = (status: MutantResult['status']): number => mutants.filter((one) => one.status === status).length;
  const [killed, timeout, survived, uncovered] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const all = killed + timeout + survived + uncovered;
  const score = all === 0 ? 100 : Math.floor(((killed + timeout) / all) * 10_000) / 100;
  return { file, killed, timeout, survived, uncovered, score };
}

/** Markdown table of the scores. */
export function scoreTable({ files, total }: ReturnType<typeof scoresOf>): string {
  const rows = [...files, total].map(
    ({ file, killed, timeout, survived, uncovered, score }) =>
      `| ${[file, killed, timeout, survived, uncovered, score.toFixed(2)].join(' | ')} |`,
  );
  return [
    '| File | Killed | Timeout | Survived | Not covered | Score |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

/** One line for each mutant nobody noticed: place, what was put there. */
export function survivorLines(mutants: readonly MutantResult[], root: string): string[] {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, mutatorName, replacement, status }) => {
      const place = `${path.relative(root, path.resolve(root, fileName))}:${location.start.line}:${location.start.column}`;
      const kind = status === 'NoCoverage' ? `${mutatorName}, not covered` : mutatorName;
      return `${place} ${kind}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 120)}`;
    })
    .sort();
}
