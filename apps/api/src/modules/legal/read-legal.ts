import type { SystemContext } from '../../platform/context/index.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { legalDocuments } from './documents/index.ts';
import { documentInForce, sectionsOf } from './legal-document.ts';

const KINDS = ['terms', 'privacy'] as const;

/** Every version ever published, newest first, in the language asked for. */
export function readLegalDocuments(ctx: SystemContext, language: 'es' | 'en') {
  const today = todayInMexico(ctx.clock());
  const { config } = ctx.services;
  const operator = {
    operator: config.KITA_LEGAL_NAME,
    address: config.KITA_LEGAL_ADDRESS,
    email: config.KITA_PRIVACY_EMAIL,
  };
  const inForce = new Set(KINDS.map((kind) => documentInForce(legalDocuments, kind, today)));
  return [...legalDocuments]
    .toSorted((a, b) => (a.version < b.version ? 1 : -1))
    .map((document) => ({
      object: 'legal_document' as const,
      kind: document.kind,
      version: document.version,
      effective_from: document.effectiveFrom,
      in_force: inForce.has(document),
      language,
      title: document.text[language].title,
      sections: sectionsOf(document, language, operator).map(({ heading, paragraphs }) => ({
        heading,
        paragraphs: [...paragraphs],
      })),
    }));
}
