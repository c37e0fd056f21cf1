import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import type {
  NominaInput,
  OtroPagoInput,
  PercepcionInput,
  ReciboInput,
  TrabajadorInput,
} from '../complements/nomina12/nomina-input.ts';
import { asimilado, nominaInput, trabajador } from './nomina.ts';

const cents = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((units) => Decimal.fromUnits(BigInt(units), 2).toString());
const some = cents(1, 2_000_000);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const words = fc.constantFrom('Sueldo', 'Ñandú & "Cía" <1>', 'Pago   único', 'x'.repeat(100));
const clave = maybe(fc.constantFrom('001', 'P-00500', '123456789012345'));

/** An amount split in two, neither of which need be there. */
const parts = fc.oneof(
  some.map((importeGravado) => ({ importeGravado })),
  some.map((importeExento) => ({ importeExento })),
  fc.record({ importeGravado: some, importeExento: some }),
);

/** Kinds of income that bring nothing along; 038 must not be exempt. */
const KINDS = ['001', '002', '003', '005', '010', '020', '021', '028', '029', '049', '050', '056'];

const plain: fc.Arbitrary<PercepcionInput> = fc
  .record({ tipoPercepcion: fc.constantFrom(...KINDS), clave, concepto: words, amounts: parts })
  .map(({ amounts, ...line }) => ({ ...line, ...amounts }));

const overtime: fc.Arbitrary<PercepcionInput> = fc
  .record({ paid: fc.array(cents(100, 90_000), { minLength: 1, maxLength: 3 }), concepto: words })
  .map(({ paid, concepto }) => ({
    tipoPercepcion: '019',
    concepto,
    importeExento: total(paid),
    horasExtra: paid.map((importePagado, index) => ({
      dias: String(index + 1),
      tipoHoras: `0${index + 1}`,
      horasExtra: '3',
      importePagado,
    })),
  }));

const shares: fc.Arbitrary<PercepcionInput> = fc.record({
  tipoPercepcion: fc.constant('045'),
  concepto: words,
  importeGravado: some,
  accionesOTitulos: fc.constant({ valorMercado: '12000.123456', precioAlOtorgarse: '0.5' }),
});

function total(amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum.add(Decimal.parse(amount)), Decimal.zero).toString();
}

const deducciones = maybe(
  fc.array(
    fc.record({
      tipoDeduccion: fc.constantFrom('001', '003', '004', '010', '019', '107'),
      clave,
      concepto: words,
      importe: cents(1, 30_000),
    }),
    { minLength: 1, maxLength: 4 },
  ),
);

const subsidy: fc.Arbitrary<OtroPagoInput[]> = fc
  .record({ paid: fc.integer({ min: 0, max: 20_000 }), more: fc.integer({ min: 0, max: 20_000 }) })
  .map(({ paid, more }) => [
    {
      tipoOtroPago: '002',
      concepto: 'Subsidio para el empleo',
      importe: Decimal.fromUnits(BigInt(paid), 2).toString(),
      subsidioAlEmpleo: { subsidioCausado: Decimal.fromUnits(BigInt(paid + more), 2).toString() },
    },
  ]);

const others: fc.Arbitrary<OtroPagoInput[]> = fc
  .record({ tipoOtroPago: fc.constantFrom('003', '007', '008', '999'), concepto: words, importe: some })
  .map((one) => [one]);

const balance: fc.Arbitrary<OtroPagoInput[]> = fc
  .record({ importe: some, remanente: cents(0, 90_000), less: cents(0, 90_000) })
  .map(({ importe, remanente, less }) => [
    {
      tipoOtroPago: '004',
      concepto: 'Saldo a favor',
      importe,
      compensacionSaldosAFavor: { saldoAFavor: total([remanente, less]), año: '2025', remanenteSalFav: remanente },
    },
  ]);

const accounts = fc.constantFrom<Partial<TrabajadorInput>>(
  {},
  { cuentaBancaria: undefined },
  { cuentaBancaria: '5512345678', banco: '002' },
  { cuentaBancaria: '12345678901', banco: '072' },
  { cuentaBancaria: '4152313412341234', banco: '012' },
);

const worker: fc.Arbitrary<TrabajadorInput> = fc
  .record({
    account: accounts,
    inicio: fc.integer({ min: 0, max: 20_600 }),
    antigüedad: fc.constantFrom(undefined, 'semanas', 'calendario'),
    tipoContrato: fc.constantFrom('01', '03', '08'),
    periodicidadPago: fc.constantFrom('02', '04', '05', '10'),
    claveEntFed: fc.constantFrom('CMX', 'JAL', 'NLE'),
  })
  .map(({ account, inicio, ...rest }) =>
    trabajador({
      ...rest,
      ...account,
      fechaInicioRelLaboral: new Date(inicio * 86_400_000).toISOString().slice(0, 10),
    }),
  );

const period = { fechaPago: '2026-11-13', fechaInicialPago: '2026-11-01', fechaFinalPago: '2026-11-15' };
const emisor = { registroPatronal: 'B5510768108' };

/** Wages, with what else a payroll of every day may have. */
const wages: fc.Arbitrary<ReciboInput> = fc
  .record({
    receptor: worker,
    percepciones: fc.array(fc.oneof({ weight: 4, arbitrary: plain }, overtime, shares), { minLength: 1, maxLength: 6 }),
    deducciones,
    otrosPagos: fc.oneof(fc.constant([]), subsidy, others, balance),
    incapacity: maybe(cents(100, 50_000)),
    numDiasPagados: maybe(fc.constantFrom('15', '15.5', '7.125')),
  })
  .map(({ incapacity, ...rest }) => ({
    ...period,
    ...rest,
    emisor,
    ...(incapacity !== undefined && {
      percepciones: [
        ...rest.percepciones,
        { tipoPercepcion: '014', concepto: 'Incapacidad', importeExento: incapacity },
      ],
      incapacidades: [{ diasIncapacidad: '3', tipoIncapacidad: '02', importeMonetario: incapacity }],
    }),
  }));

/** Paid once: a bonus of the year, or the share in the profits. */
const extraordinary: fc.Arbitrary<ReciboInput> = fc
  .record({ tipoPercepcion: fc.constantFrom('002', '003'), concepto: words, amounts: parts, receptor: worker })
  .map(({ amounts, receptor, ...line }) => ({
    tipoNomina: 'E',
    fechaPago: '2026-11-13',
    emisor,
    receptor: { ...receptor, periodicidadPago: undefined },
    percepciones: [{ ...line, ...amounts }],
  }));

const severance: fc.Arbitrary<ReciboInput> = fc
  .record({
    lines: fc.array(fc.record({ tipo: fc.constantFrom('022', '023', '025'), amounts: parts }), { minLength: 1, maxLength: 3 }),
    ultimoSueldoMensOrd: some,
    numAñosServicio: fc.constantFrom('0', '7', '45'),
  })
  .map(({ lines, ...separacionIndemnizacion }) => ({
    tipoNomina: 'E',
    fechaPago: '2026-11-13',
    receptor: asimilado({ tipoContrato: '99', tipoRegimen: '13', periodicidadPago: undefined }),
    percepciones: lines.map(({ tipo, amounts }) => ({ tipoPercepcion: tipo, concepto: 'Separación', ...amounts })),
    separacionIndemnizacion,
  })); // prettier-ignore

const pension: fc.Arbitrary<ReciboInput> = fc
  .record({ tipo: fc.constantFrom('039', '044'), amounts: parts, salary: some })
  .map(({ tipo, amounts, salary }) => ({
    ...period,
    receptor: asimilado({ tipoContrato: '10', tipoRegimen: '12' }),
    percepciones: [{ tipoPercepcion: tipo, concepto: 'Jubilación', ...amounts }],
    jubilacionPensionRetiro: tipo === '039' ? { ultimoSueldoMensOrd: salary } : { montoDiario: salary },
  }));

const fees: fc.Arbitrary<ReciboInput> = fc.record({ importeGravado: some, concepto: words }).map((line) => ({
  ...period,
  receptor: asimilado(),
  percepciones: [{ tipoPercepcion: '046', ...line }],
}));

/** What the document says besides the payroll: numbers, a natural person as employer, a worker who died. */
const documents = fc.constantFrom<Partial<NominaInput>>(
  {},
  { serie: undefined, folio: '0001' },
  { emisor: { rfc: 'XIQB891116QE4', nombre: 'BERENICE XIMO QUEZADA', regimenFiscal: '612' } },
  { receptor: { rfc: 'XAXX010101000', nombre: 'XOCHILT CASAS CHAVEZ', domicilioFiscalReceptor: '06600' } },
);

/** Payrolls of many kinds that break no rule: nobody is left owing money. */
export const soundNomina: fc.Arbitrary<NominaInput> = fc
  .record({
    nomina: fc.oneof({ weight: 4, arbitrary: wages }, extraordinary, severance, pension, fees),
    otra: maybe(severance),
    changes: documents,
  })
  .map(({ nomina, otra, changes }) => {
    const curp = changes.emisor === undefined ? {} : { curp: 'XIQB891116MCHZRL72' };
    const by = (recibo: ReciboInput): ReciboInput => ({ ...recibo, emisor: { ...recibo.emisor, ...curp } });
    return nominaInput(by(solvent(nomina)), { ...changes, ...(otra && { otrasNominas: [by(otra)] }) });
  });

/** What is withheld may not be more than what is paid: a first line that covers it. */
function solvent(recibo: ReciboInput): ReciboInput {
  const withheld = (recibo.deducciones ?? []).map(({ importe }) => importe);
  const cover = { tipoPercepcion: '001', concepto: 'Sueldo', importeGravado: total(withheld) };
  return withheld.length === 0 ? recibo : { ...recibo, percepciones: [cover, ...(recibo.percepciones ?? [])] };
}
