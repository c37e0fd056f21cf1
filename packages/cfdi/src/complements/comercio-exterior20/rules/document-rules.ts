import { RFC_EXTRANJERO, RFC_PUBLICO_EN_GENERAL } from '../../../identifiers/rfc.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import { CCE20 } from '../comercio-exterior20-xml.ts';
import { cceComplement, onCce } from './cce-subject.ts';

/** Complements that may stand beside it: timbre, other duties and taxes, legends, tax register, Carta Porte. */
const BESIDE: ReadonlySet<string> = new Set([
  CCE20,
  'tfd:TimbreFiscalDigital',
  'implocal:ImpuestosLocales',
  'leyendasFisc:LeyendasFiscales',
  'registrofiscal:CFDIRegistroFiscal',
  'cartaporte31:CartaPorte',
]);

type Message = Rule['message'];

/** A rule about the document, silent without the complement. */
function withCce(
  [code, sat]: readonly [code: string, sat?: string],
  message: Message,
  places: (subject: Subject) => Iterable<Place>,
): Rule {
  return {
    ...(sat !== undefined && { sat }),
    code,
    message,
    *check(subject) {
      if (cceComplement.in(subject).length > 0) yield* places(subject);
    },
  };
}

/** What an export may not have, whose fields only its concepts have. */
function forbiddenInConceptos(
  code: readonly [code: string, sat: string],
  field: 'aCuentaTerceros' | 'cuentaPredial',
  message: Message,
): Rule {
  return withCce(code, message, function* places({ conceptos }) {
    for (const { concepto, pointer } of conceptos)
      if (concepto[field] !== undefined) yield { pointer: `${pointer}/${field}` };
  });
}

/** What the complement asks of the document that carries it. */
export const cceDocumentRules: readonly Rule[] = [
  withCce(
    ['cce_tipo_not_allowed', 'CCE101'],
    {
      es: 'El complemento de comercio exterior va en comprobantes de ingreso, egreso o traslado, no en tipo {found}.',
      en: 'The foreign trade complement goes in documents of type I, E or T, not {found}.',
    },
    function* places(subject) {
      if (!subject.isType('IET'))
        yield { pointer: '/tipoDeComprobante', found: subject.document.tipoDeComprobante, expected: 'I, E, T' };
    },
  ),
  withCce(
    ['cce_informacion_global_forbidden', 'CCE106'],
    {
      es: 'Una exportación no es una factura global: quita la información global.',
      en: 'An export is no global invoice: remove the global information.',
    },
    function* places({ document }) {
      if (document.informacionGlobal !== undefined) yield { pointer: '/informacionGlobal' };
    },
  ),
  // The matrix for CFDI 3.3 refused it; that of 2.0 no longer mentions it.
  {
    ...withCce(
      ['cce_fac_atr_adquirente_forbidden'],
      {
        es: 'Con comercio exterior no va el número de operación del adquirente ({found}). Quítalo.',
        en: 'With foreign trade there is no FacAtrAdquirente ({found}). Remove it.',
      },
      function* places({ document: { emisor } }) {
        if (has(emisor.facAtrAdquirente)) yield { pointer: '/emisor/facAtrAdquirente', found: emisor.facAtrAdquirente };
      },
    ),
    severity: 'warning',
  },
  withCce(
    ['cce_receptor_rfc_publico', 'CCE107'],
    {
      es: 'Una venta de exportación no es al público en general ({found}): usa {expected} o el RFC del receptor.',
      en: 'An export sale is not to the general public ({found}): use {expected} or the RFC of the receiver.',
    },
    function* places(subject) {
      const { rfc } = subject.document.receptor;
      if (subject.isType('I') && rfc === RFC_PUBLICO_EN_GENERAL)
        yield { pointer: '/receptor/rfc', found: rfc, expected: RFC_EXTRANJERO };
    },
  ),
  withCce(
    ['cce_traslado_receptor_not_emisor', 'CCE108'],
    {
      es: 'En un traslado con comercio exterior el receptor es el mismo emisor ({expected}), no {found}.',
      en: 'In a transfer with foreign trade the receiver is the issuer himself ({expected}), not {found}.',
    },
    function* places(subject) {
      const { emisor, receptor } = subject.document;
      if (subject.isType('T') && receptor.rfc !== emisor.rfc)
        yield { pointer: '/receptor/rfc', found: receptor.rfc, expected: emisor.rfc };
    },
  ),
  withCce(
    ['cce_traslado_objeto_imp', 'CCE110'],
    {
      es: 'En un traslado con comercio exterior los conceptos no son objeto de impuesto: {expected}, no {found}.',
      en: 'In a transfer with foreign trade the lines are not object of tax: {expected}, not {found}.',
    },
    function* places(subject) {
      if (!subject.isType('T')) return;
      for (const { concepto, pointer } of subject.conceptos) {
        if (concepto.objetoImp !== '01')
          yield { pointer: `${pointer}/objetoImp`, found: concepto.objetoImp, expected: '01' };
      }
    },
  ),
  forbiddenInConceptos(['cce_tercero_forbidden', 'CCE111'], 'aCuentaTerceros', {
    es: 'Con comercio exterior los conceptos no van a cuenta de terceros. Quítalo.',
    en: 'With foreign trade the lines are not on behalf of third parties. Remove it.',
  }),
  forbiddenInConceptos(['cce_predial_forbidden', 'CCE112'], 'cuentaPredial', {
    es: 'Con comercio exterior los conceptos no llevan cuenta predial. Quítala.',
    en: 'With foreign trade the lines have no property-tax account. Remove it.',
  }),
  withCce(
    ['cce_concepto_no_identificacion_required', 'CCE151'],
    {
      es: 'Con comercio exterior cada concepto lleva su número de identificación. Captúralo.',
      en: 'With foreign trade each line has its identification number. Fill it in.',
    },
    function* places({ conceptos }) {
      for (const { concepto, pointer } of conceptos)
        if (!has(concepto.noIdentificacion)) yield { pointer: `${pointer}/noIdentificacion` };
    },
  ),
  withCce(
    ['cce_repeated', 'CCE113'],
    {
      es: 'El complemento de comercio exterior solo puede aparecer una vez.',
      en: 'The foreign trade complement may appear only once.',
    },
    function* places({ document: { complementos = [] } }) {
      const [, ...others] = [...complementos.keys()].filter((index) => complementos[index]?.name === CCE20);
      for (const index of others) yield { pointer: `/complementos/${index}` };
    },
  ),
  withCce(
    ['cce_beside_other_complement', 'CCE115'],
    {
      es: 'El complemento {found} no puede ir junto con el de comercio exterior.',
      en: 'Complement {found} cannot go together with the foreign trade one.',
    },
    function* places({ document: { complementos = [] } }) {
      for (const [index, { name }] of complementos.entries())
        if (!BESIDE.has(name)) yield { pointer: `/complementos/${index}`, found: name };
    },
  ),
  onCce({
    sat: 'CCE114',
    code: 'cce_in_concepto',
    message: {
      es: 'El complemento de comercio exterior va en el comprobante, no dentro de un concepto.',
      en: 'The foreign trade complement goes in the document, not inside a line.',
    },
    *check({ concepto }) {
      if (concepto !== undefined) yield { pointer: '' };
    },
  }),
];
