import type { PacErrorCode } from '../contract/pac-error.ts';

/** SAT's answer for one UUID of a cancellation request (codes in SW's SDKs for PHP and .NET). */
export const SW_CANCEL_RECEIVED: Readonly<Record<string, { readonly firstRequest: boolean }>> = {
  '201': { firstRequest: true },
  '202': { firstRequest: false },
  '1201': { firstRequest: true },
  '1202': { firstRequest: false },
};

/** Refusals: nothing was requested. */
export const SW_CANCEL_REFUSED: Readonly<Record<string, PacErrorCode>> = {
  '203': 'VALIDATION',
  '204': 'CANCEL_NOT_ALLOWED',
  // SAT may take up to 48 hours to know a new document.
  '205': 'NOT_FOUND',
  '206': 'VALIDATION',
  '207': 'VALIDATION',
  '208': 'VALIDATION',
  '209': 'VALIDATION',
  '210': 'CANCEL_DEADLINE',
  '211': 'VALIDATION',
  '212': 'VALIDATION',
  '300': 'AUTH',
  '301': 'VALIDATION',
  '302': 'VALIDATION',
  '304': 'CSD_INVALID',
  '305': 'CSD_INVALID',
  '309': 'CSD_INVALID',
  '310': 'CSD_INVALID',
  '311': 'VALIDATION',
  '312': 'VALIDATION',
  CR1308: 'CSD_INVALID',
  CR1309: 'VALIDATION',
  CR1310: 'VALIDATION',
};
