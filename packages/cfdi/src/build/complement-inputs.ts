import type { Decimal } from '@kita/money';
import { comercioExteriorWith } from '../complements/comercio-exterior20/build-comercio-exterior.ts';
import { comercioExterior20Codec } from '../complements/comercio-exterior20/comercio-exterior20-xml.ts';
import { cartaPorteWith } from '../complements/carta-porte31/build/build-carta-porte.ts';
import { cartaPorte31Codec } from '../complements/carta-porte31/xml/carta-porte31-xml.ts';
import { divisasCodec } from '../complements/divisas/divisas-xml.ts';
import { LEYENDA_DONATIVO } from '../complements/donat/donat-input.ts';
import { donatCodec } from '../complements/donat/donat-xml.ts';
import { ieduCodec } from '../complements/iedu/iedu-xml.ts';
import { buildImpuestosLocales } from '../complements/implocal/build-implocal.ts';
import { implocalCodec } from '../complements/implocal/implocal-xml.ts';
import { ineCodec } from '../complements/ine/ine-xml.ts';
import { leyendasFiscCodec } from '../complements/leyendas-fisc/leyendas-fisc-xml.ts';
import { notariosPublicosCodec } from '../complements/notarios-publicos/notarios-publicos-xml.ts';
import { pficCodec } from '../complements/pfic/pfic-xml.ts';
import { servicioParcialCodec } from '../complements/servicio-parcial/servicio-parcial-xml.ts';
import { turistaPasajeroCodec } from '../complements/turista-pasajero/turista-pasajero-xml.ts';
import { vehiculoUsadoCodec } from '../complements/vehiculo-usado/vehiculo-usado-xml.ts';
import { ventaVehiculosCodec } from '../complements/venta-vehiculos/venta-vehiculos-xml.ts';
import type { Concepto } from '../model/concepto.ts';
import type { CfdiInput, ComplementosConceptoInput, ComplementosInput, ConceptoInput } from '../model/input.ts';
import type { XmlElement } from '../xml/element.ts';
import type { AmountReader } from './amount-reader.ts';

/** What complements are computed from: the document without them. */
export interface ComputedDocument {
  /** Subtotal less discount. */
  readonly neto: Decimal;
  readonly decimals: number;
  readonly conceptos: readonly Concepto[];
  readonly amounts: AmountReader;
}

/** A complement that the input has as a plain object under `field`. */
interface InputComplement<Field> {
  readonly field: Field;
  /** Where a place of the typed complement is in the field; the same place unless given. */
  readonly intoInput?: (pointer: string) => string;
}

interface DocumentComplement extends InputComplement<keyof ComplementosInput> {
  readonly node: (input: CfdiInput, document: ComputedDocument) => XmlElement | undefined;
}

interface ConceptoComplement extends InputComplement<keyof ComplementosConceptoInput> {
  readonly node: (input: ConceptoInput) => XmlElement | undefined;
}

const documentComplements: readonly DocumentComplement[] = [
  {
    field: 'impuestosLocales',
    node: ({ impuestosLocales }, { amounts, ...base }) =>
      impuestosLocales && implocalCodec.write(buildImpuestosLocales(impuestosLocales, base, amounts)),
    intoInput: (pointer) =>
      pointer
        .replace(/^\/(retenciones|traslados)Locales/, '/$1')
        .replace(/\/impLoc(?:Retenido|Trasladado)$/, '/nombre')
        .replace(/\/tasade(?:Retencion|Traslado)$/, '/tasa'),
  },
  {
    field: 'cartaPorte',
    node: ({ cartaPorte }, { amounts }) => cartaPorte && cartaPorte31Codec.write(cartaPorteWith(cartaPorte, amounts)),
  },
  { field: 'ine', node: ({ ine }) => ine && ineCodec.write(ine) },
  {
    field: 'donatarias',
    node: ({ donatarias }) =>
      donatarias && donatCodec.write({ ...donatarias, leyenda: donatarias.leyenda ?? LEYENDA_DONATIVO }),
  },
  {
    field: 'leyendasFiscales',
    node: ({ leyendasFiscales }) => leyendasFiscales && leyendasFiscCodec.write({ leyendas: leyendasFiscales }),
    intoInput: (pointer) => pointer.replace(/^\/leyendas/, ''),
  },
  {
    field: 'comercioExterior',
    node: ({ comercioExterior, moneda = 'MXN', ...input }, { amounts, conceptos }) =>
      comercioExterior &&
      comercioExterior20Codec.write(comercioExteriorWith(comercioExterior, { ...input, moneda, conceptos }, amounts)),
  },
  {
    field: 'vehiculoUsado',
    node: ({ vehiculoUsado }) => vehiculoUsado && vehiculoUsadoCodec.write(vehiculoUsado),
  },
  {
    field: 'notariosPublicos',
    node: ({ notariosPublicos }) => notariosPublicos && notariosPublicosCodec.write(notariosPublicos),
  },
  { field: 'divisas', node: ({ divisas }) => divisas && divisasCodec.write(divisas) },
  {
    field: 'pfIntegranteCoordinado',
    node: ({ pfIntegranteCoordinado: pfic }) => pfic && pficCodec.write(pfic),
  },
  {
    field: 'turistaPasajeroExtranjero',
    node: ({ turistaPasajeroExtranjero: tpe }) => tpe && turistaPasajeroCodec.write(tpe),
  },
  {
    field: 'parcialesConstruccion',
    node: ({ parcialesConstruccion }) => parcialesConstruccion && servicioParcialCodec.write(parcialesConstruccion),
  },
];

const conceptoComplements: readonly ConceptoComplement[] = [
  { field: 'instEducativas', node: ({ instEducativas }) => instEducativas && ieduCodec.write(instEducativas) },
  {
    field: 'ventaVehiculos',
    node: ({ ventaVehiculos }) => ventaVehiculos && ventaVehiculosCodec.write(ventaVehiculos),
  },
];

/** The input with its complements as nodes, after those that came as nodes; the input itself when it has none to write. */
export function withComplementNodes(input: CfdiInput, document: ComputedDocument): CfdiInput {
  const nodes = given(input, documentComplements).flatMap(({ node }) => node(input, document) ?? []);
  if (nodes.length === 0) return input;
  return { ...without(input, documentComplements), complementos: [...(input.complementos ?? []), ...nodes] };
}

/** Same for a line. */
export function withConceptoNodes(input: ConceptoInput): ConceptoInput {
  const nodes = given(input, conceptoComplements).flatMap(({ node }) => node(input) ?? []);
  if (nodes.length === 0) return input;
  return {
    ...without(input, conceptoComplements),
    complementoConcepto: [...(input.complementoConcepto ?? []), ...nodes],
  };
}

/** Turns a pointer into the computed document into one into the input, where the two differ. */
export function pointerIntoInput(input: CfdiInput, pointer: string): string {
  const [, line, atLine, inLine = ''] = /^\/conceptos\/(\d+)\/complementoConcepto\/(\d+)(.*)$/.exec(pointer) ?? [];
  const concepto = line === undefined ? undefined : input.conceptos[Number(line)];
  if (concepto !== undefined) {
    const found = given(concepto, conceptoComplements)[Number(atLine) - (concepto.complementoConcepto?.length ?? 0)];
    return found === undefined ? pointer : `/conceptos/${line}/${found.field}${moved(found, inLine)}`;
  }
  const [, at, rest = ''] = /^\/complementos\/(\d+)(.*)$/.exec(pointer) ?? [];
  const found = at === undefined ? undefined : given(input, documentComplements)[Number(at) - (input.complementos?.length ?? 0)]; // prettier-ignore
  return found === undefined ? pointer : `/${found.field}${moved(found, rest)}`;
}

function given<C extends InputComplement<string>>(input: { readonly [F in C['field']]?: unknown }, all: readonly C[]): C[] {
  return all.filter(({ field }: { readonly field: C['field'] }) => input[field] !== undefined);
} // prettier-ignore

function moved({ intoInput }: InputComplement<string>, pointer: string): string {
  return intoInput === undefined ? pointer : intoInput(pointer);
}

function without<T extends object>(input: T, complements: ReadonlyArray<InputComplement<string>>): T {
  const copy = { ...input };
  for (const { field } of complements) Reflect.deleteProperty(copy, field);
  return copy;
}
