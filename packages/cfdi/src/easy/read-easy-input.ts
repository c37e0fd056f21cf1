import { InvalidCfdiInput } from '../build/amount-reader.ts';
import { optional, relaxed } from '../build/field-shape.ts';
import type { Fields } from '../build/field-shape.ts';
import { inputShape } from '../build/input-shape.ts';
import { shapeFindings } from '../build/read-cfdi-input.ts';
import type { Finding } from '../model/finding.ts';
import { xpathOf } from '../model/xpath-of.ts';
import type { EasyCfdiInput } from './easy-input.ts';
import { taxNames } from './tax-names.ts';

const DICTATED = ['domicilioFiscalReceptor', 'regimenFiscalReceptor', 'usoCfdi'];

const easyShape: Fields = {
  ...relaxed(inputShape, { optional: ['fecha'] }),
  total: optional,
  receptor: { kind: 'object', required: true, fields: relaxed(fieldsOf('receptor'), { optional: DICTATED }) },
  conceptos: {
    kind: 'list',
    required: true,
    fields: {
      ...relaxed(fieldsOf('conceptos'), { optional: ['cantidad', 'objetoImp'] }),
      impuestos: { kind: 'texts' },
      share: optional,
    },
  },
};

/**
 * An easy input that came as JSON, checked field by field like `readCfdiInput`: nothing unknown, every value of its kind,
 * amounts as text. What is left out may follow from the rest; what does not, the rules name.
 * @throws {InvalidCfdiInput} with every problem and its JSON pointer
 */
export function readEasyInput(value: unknown): EasyCfdiInput {
  const findings = [...shapeFindings(withReceiver(value), easyShape), ...unknownTaxes(value)];
  if (findings.length > 0) throw new InvalidCfdiInput(findings);
  return checked(value);
}

function fieldsOf(name: string): Fields {
  const shape = inputShape[name];
  return shape !== undefined && 'fields' in shape ? shape.fields : {};
}

/** The one word that stands for a whole receiver, as a receiver. */
function withReceiver(value: unknown): unknown {
  if (!(value instanceof Object) || Reflect.get(value, 'receptor') !== 'publico_en_general') return value;
  return Object.assign({}, value, { receptor: { rfc: '', nombre: '' } });
}

function unknownTaxes(value: unknown): Finding[] {
  const conceptos: unknown = value instanceof Object ? Reflect.get(value, 'conceptos') : undefined;
  if (!Array.isArray(conceptos)) return [];
  return conceptos.flatMap((concepto: unknown, index) => {
    const names: unknown = concepto instanceof Object ? Reflect.get(concepto, 'impuestos') : undefined;
    if (!Array.isArray(names)) return [];
    return names.flatMap((name: unknown, position) =>
      typeof name === 'string' && !taxNames.some((known) => known === name)
        ? [unknownTax(`/conceptos/${index}/impuestos/${position}`, name)]
        : [],
    );
  });
}

function unknownTax(pointer: string, found: string): Finding {
  const expected = taxNames.join(', ');
  return {
    code: 'tax_name_unknown',
    severity: 'error',
    pointer,
    xpath: xpathOf(pointer),
    message: {
      es: `El impuesto «${found.slice(0, 40)}» no tiene nombre aquí. Usa uno de: ${expected}; o escríbelo en traslados o retenciones.`,
      en: `The tax "${found.slice(0, 40)}" has no name here. Use one of: ${expected}; or write it out in traslados or retenciones.`,
    },
    expected,
    found,
  };
}

/** Safe: every field that the type demands was found to be there and of its kind, and no other. */
function checked(value: unknown): EasyCfdiInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as EasyCfdiInput;
}
