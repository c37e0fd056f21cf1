import { Decimal } from '@kita/money';
import type { Concepto } from '../../../model/concepto.ts';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import type { Subject } from '../../../rules/subject.ts';
import type { Nomina12 } from '../model.ts';
import { isPayroll, mustEqual, nominasOf, numberOf } from './nomina-subject.ts';

interface PlacedConcepto {
  readonly concepto: Concepto;
  readonly pointer: string;
}

type Places = (line: PlacedConcepto, subject: Subject) => Iterable<Place>;

function onLines(rule: Omit<Rule, 'check'>, places: Places): Rule {
  return {
    ...rule,
    *check(subject) {
      if (!isPayroll(subject)) return;
      for (const line of subject.conceptos) yield* places(line, subject);
    },
  };
}

type TextField = 'claveProdServ' | 'cantidad' | 'claveUnidad' | 'descripcion' | 'objetoImp';

function fixed(sat: string, code: string, field: TextField, expected: string): Rule {
  const message = {
    es: 'El concepto de un comprobante de nómina es fijo: aquí va {expected}, no {found}.',
    en: 'The line of a payroll document is fixed: here goes {expected}, not {found}.',
  };
  return onLines({ sat, code, message }, ({ concepto, pointer }) => {
    const found = concepto[field];
    return found === expected ? [] : [{ pointer: `${pointer}/${field}`, found, expected }];
  });
}

function without(sat: string, code: string, ...fields: ReadonlyArray<keyof Concepto>): Rule {
  const message = {
    es: 'El concepto de un comprobante de nómina no lleva este dato. Quítalo.',
    en: 'The line of a payroll document does not have this. Remove it.',
  };
  return onLines({ sat, code, message }, ({ concepto, pointer }) =>
    fields.filter((field) => isThere(concepto[field])).map((field) => ({ pointer: `${pointer}/${field}` })),
  );
}

function isThere(value: Concepto[keyof Concepto]): boolean {
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** What the line must be worth: the sum over the payrolls of the document, which usually is one. */
function worth(sat: string, code: string, field: 'valorUnitario' | 'importe', es: string, en: string): Rule {
  return onLines({ sat, code, message: { es, en }, needsAmounts: true }, ({ concepto, pointer }, subject) =>
    mustEqual(
      `${pointer}/${field}`,
      concepto[field],
      total(subject, ({ totalPercepciones, totalOtrosPagos }) => [totalPercepciones, totalOtrosPagos]),
    ),
  );
}

function total(
  subject: Subject,
  amounts: (nomina: Nomina12) => ReadonlyArray<string | undefined>,
): Decimal | undefined {
  const nominas = nominasOf(subject);
  if (nominas.length === 0) return undefined;
  let sum = Decimal.zero;
  for (const text of nominas.flatMap(({ nomina }) => amounts(nomina)).filter(has)) {
    const amount = numberOf(text);
    if (amount === undefined) return undefined;
    sum = sum.add(amount);
  }
  return sum;
}

/** The fixed concept (NOM13–NOM29). */
export const nominaConceptoRules: readonly Rule[] = [
  {
    sat: 'NOM13',
    code: 'nomina_one_concepto',
    message: {
      es: 'Un comprobante de nómina tiene exactamente un concepto, no {found}.',
      en: 'A payroll document has exactly one line, not {found}.',
    },
    *check(subject) {
      const count = subject.conceptos.length;
      if (isPayroll(subject) && count !== 1) yield { pointer: '/conceptos', found: String(count), expected: '1' };
    },
  },
  fixed('NOM14', 'nomina_clave_prod_serv', 'claveProdServ', '84111505'),
  without('NOM15', 'nomina_no_identificacion', 'noIdentificacion'),
  // The matrix asks for the text "1", without decimals.
  fixed('NOM16', 'nomina_cantidad', 'cantidad', '1'),
  fixed('NOM17', 'nomina_clave_unidad', 'claveUnidad', 'ACT'),
  without('NOM18', 'nomina_unidad', 'unidad'),
  fixed('NOM19', 'nomina_descripcion', 'descripcion', 'Pago de nómina'),
  worth(
    'NOM20',
    'nomina_valor_unitario',
    'valorUnitario',
    'El valor unitario es el total de percepciones más el de otros pagos: {expected}, no {found}.',
    'The unit value is the total of income plus that of other payments: {expected}, not {found}.',
  ),
  worth(
    'NOM21',
    'nomina_importe',
    'importe',
    'El importe es el total de percepciones más el de otros pagos: {expected}, no {found}.',
    'The amount is the total of income plus that of other payments: {expected}, not {found}.',
  ),
  onLines(
    {
      sat: 'NOM22',
      code: 'nomina_descuento',
      message: {
        es: 'El descuento es el total de deducciones: {expected}, no {found}.',
        en: 'The discount is the total of deductions: {expected}, not {found}.',
      },
      needsAmounts: true,
    },
    ({ concepto, pointer }, subject) => {
      const expected = total(subject, ({ totalDeducciones }) => [totalDeducciones]);
      return mustEqual(`${pointer}/descuento`, has(concepto.descuento) ? concepto.descuento : '0', expected);
    },
  ),
  fixed('NOM23', 'nomina_objeto_imp', 'objetoImp', '01'),
  without('NOM24', 'nomina_concepto_impuestos', 'traslados', 'retenciones'),
  without('NOM25', 'nomina_a_cuenta_terceros', 'aCuentaTerceros'),
  without('NOM26', 'nomina_informacion_aduanera', 'informacionAduanera'),
  without('NOM27', 'nomina_cuenta_predial', 'cuentaPredial'),
  without('NOM28', 'nomina_complemento_concepto', 'complementoConcepto'),
  without('NOM29', 'nomina_partes', 'partes'),
];
