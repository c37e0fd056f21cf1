import type { Decimal } from '@kita/money';
import { InvalidCfdiInput } from '../../build/amount-reader.ts';
import { normalizeInput } from '../../build/normalize-input.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import type { Concepto } from '../../model/concepto.ts';
import { buildRecibo } from './build-recibo.ts';
import type { BuiltRecibo } from './build-recibo.ts';
import { nomina12ToXml } from './nomina12-xml.ts';
import type { NominaInput } from './nomina-input.ts';
import { NominaReader, cents, sumOf } from './nomina-reader.ts';

/**
 * The document of type N for what was paid to a worker (Nómina 1.2): fixed concept, totals of the complement and of the
 * document, time in service, the subsidy of zero that workers on wages must show. Pure arithmetic: what SAT thinks of the
 * result is `validateComprobante`'s job; `prepareNomina` does both.
 * @throws {InvalidCfdiInput} when something cannot be computed; it names all of it by JSON pointers into the input
 */
export function buildNomina(input: NominaInput): Unsealed {
  const reader = new NominaReader();
  const { nomina, otrasNominas = [], receptor, complementos = [], ...rest } = normalizeInput(input);
  const recibos = [
    buildRecibo(nomina, reader, '/nomina'),
    ...otrasNominas.map((one, index) => buildRecibo(one, reader, `/otrasNominas/${index}`)),
  ];
  if (reader.findings.length > 0) throw new InvalidCfdiInput(reader.findings);
  const subTotal = sumOf(recibos.flatMap(({ percepciones, otrosPagos }) => present(percepciones, otrosPagos)));
  const withheld = recibos.flatMap(({ deducciones }) => present(deducciones));
  const descuento = withheld.length > 0 ? { descuento: cents(sumOf(withheld)) } : {};
  return {
    version: '4.0',
    ...rest,
    subTotal: cents(subTotal),
    ...descuento,
    moneda: 'MXN',
    total: cents(subTotal.sub(sumOf(withheld))),
    tipoDeComprobante: 'N',
    exportacion: '01',
    metodoPago: 'PUE',
    receptor: { ...receptor, regimenFiscalReceptor: '605', usoCfdi: 'CN01' },
    conceptos: [{ ...conceptOf(cents(subTotal)), ...descuento, objetoImp: '01' }],
    complementos: [...recibos.map(({ nomina: one }) => nomina12ToXml(one)), ...complementos],
  };
}

/** The one concept that a document of type N has (NOM13–NOM29). */
function conceptOf(amount: string): Concepto {
  return {
    claveProdServ: '84111505',
    cantidad: '1',
    claveUnidad: 'ACT',
    descripcion: 'Pago de nómina',
    valorUnitario: amount,
    importe: amount,
    objetoImp: '01',
  };
}

function present(...amounts: ReadonlyArray<BuiltRecibo['percepciones']>): Decimal[] {
  return amounts.filter((amount) => amount !== undefined);
}
