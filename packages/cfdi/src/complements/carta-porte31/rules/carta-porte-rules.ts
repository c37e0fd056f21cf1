import type { Rule } from '../../../rules/rule.ts';
import { shapeRules } from '../../shape-rules.ts';
import { cartaPorte31Codec } from '../xml/carta-porte31-xml.ts';
import { cartaPorteAduanaRules } from './aduana-rules.ts';
import { onCartaPorte } from './carta-porte-subject.ts';
import { cartaPorteDocumentRules } from './document-rules.ts';
import { cartaPorteDomicilioRules } from './domicilio-rules.ts';
import { cartaPorteEstacionRules } from './estacion-rules.ts';
import { cartaPorteFiguraRules } from './figura-rules.ts';
import { cartaPorteInternationalRules } from './international-rules.ts';
import { cartaPorteKeyRules } from './key-rules.ts';
import { cartaPorteMaterialRules } from './material-peligroso-rules.ts';
import { cartaPorteCantidadRules, cartaPorteMercanciaRules } from './mercancia-rules.ts';
import { cartaPortePartyRules } from './party-rules.ts';
import { cartaPortePesoRules } from './peso-rules.ts';
import { withPublishedCode } from './published-codes.ts';
import { cartaPorteSanitarioRules } from './sanitario-rules.ts';
import { cartaPorteTransporteRules } from './transporte-rules.ts';
import { cartaPorteDistanciaRules, cartaPorteUbicacionRules } from './ubicacion-rules.ts';

const wording = { es: 'de la carta porte', en: 'of the carta porte' };

const fieldRules = shapeRules('carta_porte', wording, cartaPorte31Codec).map(({ places, ...rule }) =>
  onCartaPorte({ ...rule, check: ({ cartaPorte }) => places(cartaPorte) }),
);

/**
 * Rules of Carta Porte 3.1: what the document and the catalogues decide. Left out: whether the gross weight of a
 * vehicle fits its configuration (NOM-012-SCT-2-2017; no catalogue has the limits).
 */
export const cartaPorteRules: readonly Rule[] = [
  ...fieldRules,
  ...cartaPorteDocumentRules,
  ...cartaPorteInternationalRules,
  ...cartaPorteUbicacionRules,
  ...cartaPorteDistanciaRules,
  ...cartaPortePartyRules,
  ...cartaPorteDomicilioRules,
  ...cartaPorteEstacionRules,
  ...cartaPortePesoRules,
  ...cartaPorteMercanciaRules,
  ...cartaPorteAduanaRules,
  ...cartaPorteMaterialRules,
  ...cartaPorteSanitarioRules,
  ...cartaPorteCantidadRules,
  ...cartaPorteTransporteRules,
  ...cartaPorteFiguraRules,
  ...cartaPorteKeyRules,
].map(withPublishedCode);
