import { amountShapeRules } from './amount-shape-rules.ts';
import { catalogPartyRules } from './catalog-party-rules.ts';
import { catalogProductRules } from './catalog-product-rules.ts';
import { catalogRules } from './catalog-rules.ts';
import { conceptoRules } from './concepto-rules.ts';
import { conceptoTaxRules } from './concepto-tax-rules.ts';
import { confirmationRules } from './confirmation-rules.ts';
import { currencyRules } from './currency-rules.ts';
import { dateRules } from './date-rules.ts';
import { globalRules } from './global-rules.ts';
import { guideGlobalRules } from './guide-global-rules.ts';
import { guideNameRules } from './guide-name-rules.ts';
import { guideRules } from './guide-rules.ts';
import { headerRules } from './header-rules.ts';
import { objetoImpRules } from './objeto-imp-rules.ts';
import { receptorRules } from './receptor-rules.ts';
import { registryRules, registryThirdPartyRules } from './registry-rules.ts';
import { resicoRules } from './resico-rules.ts';
import type { Rule } from './rule.ts';
import { shapeRules } from './shape-rules.ts';
import { summaryRules } from './summary-rules.ts';
import { summaryTrasladoRules } from './summary-traslado-rules.ts';
import { tasaRules } from './tasa-rules.ts';
import { textRules } from './text-rules.ts';
import { thirdPartyRules } from './third-party-rules.ts';
import { totalsRules } from './totals-rules.ts';
import { trasladoRules } from './traslado-rules.ts';

/** Every rule about the document itself, in the order findings are reported: all but those of the complements. */
export const documentRules: readonly Rule[] = [
  ...shapeRules,
  ...textRules,
  ...amountShapeRules,
  ...headerRules,
  ...dateRules,
  ...currencyRules,
  ...totalsRules,
  ...globalRules,
  ...receptorRules,
  ...conceptoRules,
  ...objetoImpRules,
  ...conceptoTaxRules,
  ...thirdPartyRules,
  ...summaryRules,
  ...summaryTrasladoRules,
  ...catalogRules,
  ...catalogPartyRules,
  ...catalogProductRules,
  ...tasaRules,
  ...registryRules,
  ...registryThirdPartyRules,
  ...resicoRules,
  ...confirmationRules,
  ...guideRules,
  ...guideGlobalRules,
  ...guideNameRules,
  ...trasladoRules,
];
