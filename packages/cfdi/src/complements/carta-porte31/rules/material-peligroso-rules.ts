import type { BilingualText } from '../../../model/finding.ts';
import type { Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Mercancia } from '../model/mercancia.ts';
import { onCartaPorte } from './carta-porte-subject.ts';
import { conditional, fieldsOf } from './field-rules.ts';

const SEGUROS = '/mercancias/autotransporte/seguros';

/** A rule about goods whose key says this of dangerous material: `0` never, `1` always, `0,1` sometimes. */
function onKey(
  code: string,
  message: BilingualText,
  isBroken: (material: string, value: string | undefined) => boolean,
): Rule {
  return onCartaPorte({
    code,
    message,
    *check(subject) {
      for (const { value, pointer } of subject.goods) {
        const material = subject.row('c_ClaveProdServCP', value.bienesTransp)?.data['material_peligroso'];
        const found = value.materialPeligroso;
        if (material === undefined || !isBroken(material.replaceAll(' ', ''), found)) continue;
        yield { pointer: `${pointer}/materialPeligroso`, ...(found !== undefined && { found }), expected: value.bienesTransp };
      }
    },
  });
} // prettier-ignore

/** Dangerous goods (c_ClaveProdServCP, column material peligroso; NOM-002-SCT/2011). */
export const cartaPorteMaterialRules: readonly Rule[] = [
  onKey(
    'carta_porte_material_peligroso_required',
    {
      es: 'El producto {expected} es o puede ser material peligroso: indica Sí o No.',
      en: 'Product {expected} is or may be dangerous material: state Sí or No.',
    },
    (material, value) => material.includes('1') && value === undefined,
  ),
  onKey(
    'carta_porte_material_peligroso_not_si',
    {
      es: 'El producto {expected} siempre es material peligroso: el dato debe ser Sí.',
      en: 'Product {expected} always is dangerous material: this must be Sí.',
    },
    (material, value) => material === '1' && value === 'No',
  ),
  onKey(
    'carta_porte_material_peligroso_forbidden',
    {
      es: 'El producto {expected} no es material peligroso: quita este dato o corrige la clave.',
      en: 'Product {expected} is no dangerous material: remove this or correct the key.',
    },
    (material, value) => material === '0' && value !== undefined,
  ),
  ...conditional(
    'carta_porte_material',
    {
      required: {
        es: 'Es material peligroso: indica su clave y su embalaje.',
        en: 'It is dangerous material: state its key and its packing.',
      },
      forbidden: {
        es: 'No es material peligroso: quita este dato.',
        en: 'It is no dangerous material: remove this.',
      },
    },
    function* fields({ goods }) {
      for (const { value, pointer } of goods)
        yield* fieldsOf(value, pointer, ['cveMaterialPeligroso', 'embalaje'], isDangerous(value));
    },
  ),
  ...conditional(
    'carta_porte_seguro_ambiente',
    {
      required: {
        es: 'Van materiales peligrosos: hace falta el seguro por daños al medio ambiente, aseguradora y póliza.',
        en: 'There are dangerous goods: the insurance for the environment is needed, company and policy.',
      },
      forbidden: {
        es: 'No van materiales peligrosos, o falta la aseguradora: quita este dato del seguro por daños al medio ambiente.',
        en: 'There are no dangerous goods, or the company is missing: remove this of the insurance for the environment.',
      },
    },
    function* fields({ mercancias: { autotransporte }, goods }) {
      if (autotransporte === undefined) return;
      const { seguros } = autotransporte;
      const isNeeded = goods.some(({ value }) => isDangerous(value));
      yield* fieldsOf(seguros, SEGUROS, ['aseguraMedAmbiente'], isNeeded);
      yield* fieldsOf(seguros, SEGUROS, ['polizaMedAmbiente'], isNeeded || has(seguros.aseguraMedAmbiente));
    },
  ),
]; // prettier-ignore

function isDangerous({ materialPeligroso }: Mercancia): boolean {
  return materialPeligroso === 'Sí';
}
