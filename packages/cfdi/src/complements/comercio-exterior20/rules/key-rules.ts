import { unknownKey } from '../../../rules/catalog-lookup.ts';
import type { CatalogName } from '../../../rules/catalog-port.ts';
import type { Rule } from '../../../rules/rule.ts';
import { onCce } from './cce-subject.ts';

/** Keys whose lists the schema itself enumerates (catComExt.xsd): what a PAC answers 301 to. */
function headerKey(
  code: string,
  catalog: CatalogName,
  field: 'motivoTraslado' | 'claveDePedimento' | 'incoterm',
  what: Rule['message'],
): Rule {
  return onCce({
    sat: '301',
    code,
    message: {
      es: `${what.es} {found} no está en el catálogo ${catalog} del SAT o no está vigente. Elige una clave vigente.`,
      en: `${what.en} {found} is not in SAT's catalogue ${catalog} or not in force. Choose a key in force.`,
    },
    check: ({ cce, subject }) => unknownKey(subject, catalog, cce[field], `/${field}`),
  });
}

/** Keys of the complement itself and of its units. */
export const cceKeyRules: readonly Rule[] = [
  headerKey('cce_motivo_traslado_unknown', 'c_MotivoTraslado', 'motivoTraslado', {
    es: 'El motivo de traslado',
    en: 'Reason of transfer',
  }),
  headerKey('cce_clave_pedimento_unknown', 'c_ClavePedimento', 'claveDePedimento', {
    es: 'La clave de pedimento',
    en: 'Pedimento key',
  }),
  headerKey('cce_incoterm_unknown', 'c_INCOTERM', 'incoterm', { es: 'El INCOTERM', en: 'INCOTERM' }),
  onCce({
    sat: '301',
    code: 'cce_unidad_aduana_unknown',
    message: {
      es: 'La unidad {found} no está en el catálogo c_UnidadAduana del SAT.',
      en: "Unit {found} is not in SAT's catalogue c_UnidadAduana.",
    },
    *check({ mercancias, subject }) {
      for (const { mercancia, pointer } of mercancias)
        yield* unknownKey(subject, 'c_UnidadAduana', mercancia.unidadAduana, `${pointer}/unidadAduana`);
    },
  }),
];
