import type { LegalDocument } from '../legal-document.ts';
import { privacy20261128 } from './privacy-2026-11-28.ts';
import { terms20261128 } from './terms-2026-11-28.ts';

/** Every version ever published. One that somebody accepted is never edited: a change is a new file. */
export const legalDocuments: readonly LegalDocument[] = [terms20261128, privacy20261128];
