/** What a number makes the simulated world do, by its last four digits. */
export const endings = {
  '0404': 'has no WhatsApp: taken, then reported as failed (131026)',
  '0429': 'too many messages: the first one is refused (130429, Retry-After 1)',
  '0403': 'stopped the business at WhatsApp: refused (131050)',
  '0007': 'is delivered and read',
  '0008': 'is delivered and read, but reports come backwards and twice',
  '0009': 'is taken and nothing is ever reported',
} as const;

export type Ending = keyof typeof endings | 'normal';

/** A number of no convention is sent and delivered. */
export function endingOf(number: string): Ending {
  return (
    (['0404', '0429', '0403', '0007', '0008', '0009'] as const).find((ending) => number.endsWith(ending)) ?? 'normal'
  );
}
