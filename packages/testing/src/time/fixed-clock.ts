/** A clock that moves only when told to. */
export interface FixedClock {
  /** The present moment; a fresh `Date` on each call. */
  now(): Date;
  /** Moves forward (negative: back). */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void;
  /** Jumps to a moment. */
  set(moment: string | Date): void;
}

/** A clock standing at `start` (ISO 8601 with offset; default a plain working day noon in central Mexico). */
export function fixedClock(start: string | Date = '2026-03-10T18:00:00.000Z'): FixedClock {
  let present = milliseconds(start);
  return {
    now: () => new Date(present),
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds: rest = 0 }) => {
      present += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + rest;
    },
    set: (moment) => {
      present = milliseconds(moment);
    },
  };
}

function milliseconds(moment: string | Date): number {
  const value = new Date(moment).getTime();
  if (Number.isNaN(value)) throw new Error(`not a moment in time: ${String(moment)}`);
  return value;
}
