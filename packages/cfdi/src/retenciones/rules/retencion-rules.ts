import { shapeRules } from '../../complements/shape-rules.ts';
import type { NodeCodec } from '../../complements/node-codec.ts';
import { retencionesShape } from '../../structure/retenciones-20.ts';
import { retencionComplementCodecs } from '../complements/codecs.ts';
import { retencionCodec } from '../retencion-codec.ts';
import { retencionCatalogRules, retencionComplementCatalogRules } from './catalog-rules.ts';
import { retencionComplementRules } from './complement-rules.ts';
import { retencionHeaderRules } from './header-rules.ts';
import { retencionPartyRules } from './party-rules.ts';
import { retencionPeriodRules } from './period-rules.ts';
import { platformHeaderRules } from './platform-header-rules.ts';
import { platformServiceRules } from './platform-service-rules.ts';
import { platformTaxRules } from './platform-tax-rules.ts';
import { platformTotalRules } from './platform-total-rules.ts';
import { retencionRegistryRules } from './registry-rules.ts';
import { onTyped } from './retencion-subject.ts';
import type { RetencionRule } from './retencion-subject.ts';
import { retencionTotalsRules } from './totals-rules.ts';

/** What certificate and seal bring is missing while the document is being made. */
const OF_THE_SEAL: ReadonlySet<string> = new Set(['/sello', '/noCertificado', '/certificado']);

const ofDocument = { es: 'de la retención', en: 'of the withholding' };
const ofComplement = { es: 'del complemento', en: 'of the complement' };

const documentShapeRules = shapeRules('retencion', ofDocument, retencionCodec, retencionesShape).map(
  ({ places, ...rule }): RetencionRule => ({
    ...rule,
    check: ({ document }) => places(document).filter(({ pointer }) => !OF_THE_SEAL.has(pointer)),
  }),
);

/** The two rules about fields, each over all typed complements. */
const complementShapeRules = Object.values<NodeCodec<object>>(retencionComplementCodecs)
  .map((codec) =>
    shapeRules('retencion_complement', ofComplement, codec).map(({ places, ...rule }) =>
      onTyped(codec, { ...rule, check: places }),
    ),
  )
  .reduce((all, ofCodec) => all.map((rule, index) => either(rule, ofCodec[index])));

function either(first: RetencionRule, second: RetencionRule | undefined): RetencionRule {
  return { ...first, check: (subject) => [...first.check(subject), ...(second?.check(subject) ?? [])] };
}

/**
 * SAT's matrices for Retenciones 2.0 (9 April 2025: Reten20101–20136), Servicios Plataformas Tecnológicas 1.0 revision D
 * (SPT102–147) and Planes de retiro 1.1 (PDR101–104), what the schemas say of each field, and what the complements ask for
 * without a code. The seal (Reten20101, 20102) is `verifyCfdi`'s.
 */
export const retencionRules: readonly RetencionRule[] = [
  ...documentShapeRules,
  ...complementShapeRules,
  ...retencionHeaderRules,
  ...retencionPartyRules,
  ...retencionRegistryRules,
  ...retencionPeriodRules,
  ...retencionTotalsRules,
  ...retencionCatalogRules,
  ...retencionComplementCatalogRules,
  ...retencionComplementRules,
  ...platformHeaderRules,
  ...platformTaxRules,
  ...platformTotalRules,
  ...platformServiceRules,
];
