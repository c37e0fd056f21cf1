export { builtInRows } from './built-in/all-rows.ts';
export { builtInCatalogs } from './built-in/built-in-catalogs.ts';
export { motivosCancelacion, type MotivoCancelacion } from './built-in/motivo-cancelacion.ts';
export { isInForce, pickVersion, type CatalogPort, type CatalogRow } from './catalog-row.ts';
export {
  catalogDefinition,
  catalogDefinitions,
  catalogNames,
  isCatalogName,
  type CatalogDefinition,
  type CatalogGroup,
  type CatalogName,
} from './definitions.ts';
export { estimuloFrontera } from './postal/estimulo-frontera.ts';
export { localDateTime } from './postal/local-date-time.ts';
export { postalPlace, type PostalPlace } from './postal/postal-place.ts';
export { stateOf } from './postal/state-of.ts';
export { timeZoneOf } from './postal/time-zone-of.ts';
export {
  personKindOf,
  regimenesFor,
  regimenesForUso,
  usosCfdiFor,
  type PersonKind,
  type UsoReceiver,
} from './receiver-options.ts';
export { foldText, queryWords, stemWord } from './search/fold-text.ts';
export { closestWord, type KnownWord } from './search/mistyped.ts';
export { rankDocuments, scoreOf, type Matching } from './search/rank.ts';
export { searchBuiltIn } from './search/search-built-in.ts';
export { searchIndex, type CommonWords, type SearchIndex } from './search/search-index.ts';
export { searchDocument, searchTerms, type SearchDocument } from './search/search-document.ts';
