import type { EditorValues } from './editor-values.ts';

type Period = NonNullable<EditorValues['global']>;

/** Everyday choices of c_Periodicidad; bimonthly (05) is for RIF and has its own months. */
export const periodicities = ['01', '02', '03', '04', '05'] as const;

/** Months of c_Meses that go with a periodicity: bimonthly ones are 13 to 18. */
export function monthsOf(periodicidad: string): readonly string[] {
  const [from, to] = periodicidad === '05' ? [13, 18] : [1, 12];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}

/** Sales of this month: what a global invoice is for most often. */
export function thisMonth(today: Date): Period {
  return {
    periodicidad: '04',
    meses: String(today.getMonth() + 1).padStart(2, '0'),
    year: String(today.getFullYear()),
  };
}
