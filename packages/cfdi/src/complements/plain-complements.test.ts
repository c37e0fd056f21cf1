import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satData } from '@kita/testing';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { computeComprobante } from '../build/compute-comprobante.ts';
import { readCfdiInput } from '../build/read-cfdi-input.ts';
import { cadenaOriginal } from '../cadena/cadena-original.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { changedComplement, describeComplementRules } from '../test-support/complement-cases.ts';
import { cfdiInput } from '../test-support/invoice.ts';
import { mutateTree } from '../test-support/mutate-tree.ts';
import { plainComplements, plainDocuments } from '../test-support/plain-complements.ts';
import { documentText, drawFrom } from '../test-support/random-tree.ts';
import { patience, runs } from '../test-support/runs.ts';
import { saxonOracle } from '../test-support/saxon-oracle.ts';
import { testCatalogs } from '../test-support/test-catalogs.ts';
import type { XmlElement } from '../xml/element.ts';
import { fromXml } from '../xml/from-xml.ts';
import { parseXml } from '../xml/parse.ts';
import { toXml } from '../xml/to-xml.ts';
import { writeXml } from '../xml/write.ts';
import type { ComplementName } from './complement-codecs.ts';
import { notariosPublicosRules } from './notarios-publicos/notarios-publicos-rules.ts';
import { typedComplements, writeComplement } from './read-complement.ts';

const SEAL = { noCertificado: '30001000000500003416', certificado: 'TUlJRg==', sello: 'c2VsbG8=' };
const context = { catalogs: testCatalogs() };
const data = satData();

/** SAT's schema of each, under `sat/xml/www.sat.gob.mx/sitio_internet/cfd`. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'vehiculousado:VehiculoUsado': 'vehiculousado/vehiculousado.xsd',
  'ventavehiculos:VentaVehiculos': 'ventavehiculos/ventavehiculos11.xsd',
  'notariospublicos:NotariosPublicos': 'notariospublicos/notariospublicos.xsd',
  'divisas:Divisas': 'divisas/divisas.xsd',
  'pfic:PFintegranteCoordinado': 'pfic/pfic.xsd',
  'tpe:TuristaPasajeroExtranjero': 'TuristaPasajeroExtranjero/TuristaPasajeroExtranjero.xsd',
  'servicioparcial:parcialesconstruccion': 'servicioparcialconstruccion/servicioparcialconstruccion.xsd',
};

describe.each(Object.entries(plainDocuments))('a document with %s', (_, document) => {
  test('breaks no rule, has the right structure and is read back as it was', () => {
    expect(validateComprobante(document, context)).toEqual([]);
    const root = parseXml(writeXml(toXml({ ...document, ...SEAL })));
    expect(checkStructure(root)).toEqual([]);
    const again = fromXml(root);
    expect(again).toEqual({ ...document, ...SEAL });
    const [complement] = typedComplements(again);
    expect(complement && writeComplement(complement.name, complement.value)).toEqual(nodeOf(toXml(document)));
  });

  test.skipIf(data === undefined)("SAT's stylesheet gives the same seal string", patience, async () => {
    const root = toXml({ ...document, ...SEAL });
    expect(cadenaOriginal(root)).toBe((await saxonOracle(data ?? '', 'comprobante'))(writeXml(root)));
  });

  test.skipIf(data === undefined)("SAT's schema says the same of it and of its damages", patience, () => {
    const root = toXml({ ...document, ...SEAL });
    const node = nodeOf(root);
    const oracle = schemaOf(node.name);
    expect(oracle(documentText(node))).toBe(true);
    for (let seed = 0; seed < runs(200); seed++) {
      const damaged = mutateTree(node, drawFrom(seed * 104_729 + node.name.length));
      const ours = checkStructure(parseXml(documentText(replaced(withoutDeclarations(root), damaged))));
      const isValid = oracle(documentText(damaged));
      if (isValid) expect(ours.filter((finding) => !isStricter(finding)), `seed ${seed}`).toEqual([]);
      else expect(ours, `seed ${seed}`).not.toEqual([]);
    }
  });
}); // prettier-ignore

describe('a field that the schema does not admit', () => {
  test.each(Object.entries(plainDocuments))('of %s is told in its place', (_, document) => {
    const [complement] = typedComplements(document);
    const [field] = Object.entries(complement?.value ?? {}).find(([, value]) => typeof value === 'string') ?? [];
    const name: ComplementName = complement?.name ?? 'divisas:Divisas';
    const inner = field === undefined ? '~/datosOperacion/iva' : `~/${field}`;
    const findings = validateComprobante(changedComplement(document, name, { [inner]: '' }), context);
    expect(findings.map(({ sat, severity }) => `${severity} ${sat}`)).toContain('error 301');
    expect(findings.some(({ xpath }) => xpath.includes(`/${name}`))).toBe(true);
  });
});

const notarios = documentWith('notariosPublicos');

describeComplementRules(
  'notariospublicos:NotariosPublicos',
  notariosPublicosRules,
  [
    { code: 'notarios_field_required', sat: '301', on: notarios, breaks: { '~/inmuebles': [] }, at: '~/inmuebles', passes: {} },
    { code: 'notarios_field_malformed', sat: '301', on: notarios, breaks: { '~/datosNotario/numNotaria': '0' }, at: '~/datosNotario/numNotaria', passes: {} },
    { code: 'notarios_one_or_several', severity: 'warning', on: notarios, breaks: { '~/datosEnajenante/coproSocConyugalE': 'Si' }, at: '~/datosEnajenante/coproSocConyugalE', passes: {} },
    { code: 'notarios_shares_not_100', severity: 'warning', on: notarios, breaks: { '~/datosAdquiriente/datosAdquirientesCopSc/0/porcentaje': '60' }, at: '~/datosAdquiriente/datosAdquirientesCopSc', passes: { '~/datosAdquiriente/datosAdquirientesCopSc/0/porcentaje': '60.50' } },
  ],
  context,
); // prettier-ignore

test('a vehicle has import documents or parts, inside its line', () => {
  const parts = documentWith('ventaPartes');
  const aduana = { numero: '1', fecha: '2024-02-29' };
  const both = changedComplement(parts, 'ventavehiculos:VentaVehiculos', { '~/informacionAduanera': [aduana] });
  const codesOf = (document: Unsealed): string[] => validateComprobante(document, context).map(({ code }) => code);
  expect(codesOf(both)).toEqual(['venta_vehiculos_parts_and_imports']);
  const complementos = parts.conceptos[0]?.complementoConcepto;
  expect(codesOf({ ...parts, complementos })).toEqual(['venta_vehiculos_not_in_concepto']);
});

test('all of them may come as JSON', () => {
  const input = cfdiInput(plainComplements);
  const read: unknown = JSON.parse(JSON.stringify(input));
  expect(readCfdiInput(read)).toEqual(read);
  expect(computeComprobante(input).complementos).toHaveLength(Object.keys(plainComplements).length);
});

function documentWith(name: string): Unsealed {
  const document = plainDocuments[name];
  if (document === undefined) throw new TypeError(`no document with ${name}`);
  return document;
}

function nodeOf(root: XmlElement): XmlElement {
  const found = [...walk(root)].find(({ name }) => Object.hasOwn(SCHEMAS, name));
  if (found === undefined) throw new TypeError('no complement');
  return found;
}

function* walk(node: XmlElement): Generator<XmlElement> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

function replaced(root: XmlElement, by: XmlElement): XmlElement {
  if (root.name === by.name) return by;
  return { ...root, children: root.children.map((child) => replaced(child, by)) };
}

function withoutDeclarations(element: XmlElement): XmlElement {
  return { ...element, attributes: element.attributes.filter(([name]) => !name.startsWith('xmlns')) };
}

function schemaOf(name: string): (xml: string) => boolean {
  xmlRegisterFsInputProviders();
  const file = path.join(data ?? '', 'sat/xml/www.sat.gob.mx/sitio_internet/cfd', SCHEMAS[name] ?? '');
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file), { url: file }));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return true;
    } catch {
      return false;
    } finally {
      document.dispose();
    }
  };
}

/** Where ours says no to what the schema lets through: signs, loose forms of numbers, RFC, CURP and dates, and bars. */
function isStricter({ code, found = '', expected = '' }: Finding): boolean {
  if (code !== 'structure_attribute_invalid') return false;
  return /^[-+]?[0-9]*\.?[0-9]*$/.test(found) || /una clave|RFC|sin «\|»|CURP|fecha/.test(expected);
}
