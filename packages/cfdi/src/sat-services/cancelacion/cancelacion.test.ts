import { sign } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../node/node-crypto.ts';
import { nodeXmlSigner } from '../../node/node-xml-signer.ts';
import { mint } from '../../test-support/mint-csd.ts';
import type { MintOptions } from '../../test-support/mint-csd.ts';
import { patience, runs } from '../../test-support/runs.ts';
import { fecha, rfcPac, uuid } from '../../test-support/signed-messages.ts';
import type { XmlSigner } from '../../xmldsig/sign-xml.ts';
import { attributeOf, descendants } from '../../xmldsig/xml-node.ts';
import { verifyXmlSignature } from '../../xmldsig/verify-xml-signature.ts';
import { signAceptacionRechazo } from './aceptacion-rechazo.ts';
import type { CancelacionFolio, CancelacionInput } from './cancelacion.ts';
import { checkCancelacion, prepareCancelacion, signCancelacion } from './cancelacion.ts';
import { signConsultaRelacionados } from './consulta-relacionados.ts';

const rfcEmisor = 'EKU9003173C9';
const substitute = '6F1C0A5E-1111-4222-8333-444455556667';
const signer = (options: MintOptions = {}) => nodeXmlSigner(mint(options));
const input = (changes: Partial<CancelacionInput> = {}): CancelacionInput => ({
  rfcEmisor,
  fecha,
  folios: [{ uuid, motivo: '02' }],
  ...changes,
});
/** The message without its signature, which changes with every key. */
const bare = (xml: string): string => xml.replace(/<Signature .*<\/Signature>/, '');
const XS = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? 'no code',
  );

describe('a cancellation', () => {
  it('is written as SAT has it, one Folios for each document', async () => {
    const folios: CancelacionFolio[] = [
      { uuid, motivo: '01', folioSustitucion: substitute.toLowerCase() },
      { uuid: substitute, motivo: '04' },
    ];
    expect(bare(await signCancelacion(input({ folios }), signer()))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><Cancelacion xmlns="http://cancelacfd.sat.gob.mx" ${XS} RfcEmisor="EKU9003173C9" Fecha="2026-11-20T12:00:00">` +
        `<Folios><Folio UUID="6F1C0A5E-1111-4222-8333-444455556666" Motivo="01" FolioSustitucion="${substitute}"/></Folios>` +
        `<Folios><Folio UUID="${substitute}" Motivo="04"/></Folios></Cancelacion>`,
    );
  });

  it('of Retenciones has its own namespace', async () => {
    const xml = await signCancelacion(input({ documentos: 'retenciones' }), signer());
    expect(xml).toContain('<Cancelacion xmlns="http://www.sat.gob.mx/esquemas/retencionpago/1"');
  });

  it('shows certificate, issuer, number and key', async () => {
    const xml = await signCancelacion(input(), signer({ rfc: rfcEmisor }));
    expect(xml).toMatch(/<X509IssuerName>CN=ESCUELA KEMPER URGATE SA DE CV,name=ESCUELA KEMPER URGATE SA DE CV,O=.*,x500UniqueIdentifier=EKU9003173C9,serialNumber=,OU=Sucursal 1<\/X509IssuerName>/);
    expect(xml).toContain('<X509SerialNumber>30001000000500009999</X509SerialNumber>');
    expect(xml).toMatch(/<RSAKeyValue><Modulus>[A-Za-z0-9+/]{342}==<\/Modulus><Exponent>AQAB<\/Exponent><\/RSAKeyValue>/);
  }); // prettier-ignore

  it('can be signed elsewhere: what is needed there is a few bytes', async () => {
    const { certificate, privateKey } = mint();
    const pending = prepareCancelacion(input(), certificate);
    const text = new TextDecoder().decode(pending.bytes);
    expect(text).toContain(`<SignedInfo xmlns="http://www.w3.org/2000/09/xmldsig#" ${XS}>`);
    const xml = pending.finish(sign(pending.hash, pending.bytes, privateKey));
    expect(xml).toBe(await signCancelacion(input(), signer()));
    expect(verifyXmlSignature(xml, nodeCrypto)).toMatchObject({ valid: true });
    expect(() => pending.finish(new Uint8Array(255))).toThrow(expect.objectContaining({ code: 'xml_signature_wrong_length' })); // prettier-ignore
  });

  it.each<[what: string, code: string, pointer: string, changes: Partial<CancelacionInput>]>([
    ['an RFC that is none', 'request_rfc_invalid', '/rfcEmisor', { rfcEmisor: 'EKU' }],
    ['a date with a zone', 'request_date_invalid', '/fecha', { fecha: '2026-11-20T12:00:00Z' }],
    ['no documents', 'cancelacion_without_folios', '/folios', { folios: [] }],
    ['a UUID cut short', 'request_uuid_invalid', '/folios/0/uuid', { folios: [{ uuid: uuid.slice(1), motivo: '02' }] }],
    ['one document twice', 'cancelacion_uuid_repeated', '/folios/1/uuid', { folios: [{ uuid, motivo: '02' }, { uuid: uuid.toUpperCase(), motivo: '02' }] }],
    ['motive 01 without substitute', 'cancelacion_substitute_missing', '/folios/0/folioSustitucion', { folios: [{ uuid, motivo: '01' }] }],
    ['a document that replaces itself', 'cancelacion_substitute_is_itself', '/folios/0/folioSustitucion', { folios: [{ uuid, motivo: '01', folioSustitucion: uuid.toUpperCase() }] }],
    ['a substitute that is no UUID', 'request_uuid_invalid', '/folios/0/folioSustitucion', { folios: [{ uuid, motivo: '01', folioSustitucion: '' }] }],
    ['motive 02 with a substitute', 'cancelacion_substitute_not_allowed', '/folios/0/folioSustitucion', { folios: [{ uuid, motivo: '02', folioSustitucion: substitute }] }],
  ])('with %s is refused before it is signed', async (_what, code, pointer, changes) => {
    expect(checkCancelacion(input(changes))).toMatchObject([{ code, pointer }]);
    expect(await codeOf(signCancelacion(input(changes), signer()))).toBe(code);
  }); // prettier-ignore

  it('tells every problem at once, an unknown motive from JSON among them', () => {
    const parsed: CancelacionInput = JSON.parse(`{"rfcEmisor":"x","fecha":"y","folios":[{"uuid":"z","motivo":"05"}]}`);
    expect(checkCancelacion(parsed).map(({ code }) => code)).toEqual([
      'request_rfc_invalid',
      'request_date_invalid',
      'request_uuid_invalid',
      'cancelacion_motivo_unknown',
    ]);
  });

  it.each<[what: string, code: string, options: MintOptions]>([
    ['an e.firma', 'signer_not_csd', { kind: 'fiel' }],
    ['some other certificate', 'signer_not_csd', { kind: 'server' }],
    ['the CSD of somebody else', 'signer_rfc_mismatch', { rfc: 'URE180429TM6' }],
    ['a CSD that ended the day before', 'signer_not_in_force', { validTo: '2026-11-19T12:00:00Z' }],
    ['a CSD that begins tomorrow', 'signer_not_in_force', { validFrom: '2026-11-21T12:00:00Z' }],
  ])('is not signed with %s', async (_what, code, options) => {
    expect(await codeOf(signCancelacion(input(), signer(options)))).toBe(code);
  });
});

it('whatever is cancelled, what was signed is what is read back', patience, async () => {
  const folio: fc.Arbitrary<CancelacionFolio> = fc
    .tuple(fc.uuid(), fc.uuid(), fc.constantFrom('01', '02', '03', '04'))
    .map(([id, substituteId, motivo]) => (motivo === '01' ? { uuid: id, motivo, folioSustitucion: substituteId } : { uuid: id, motivo }));
  const folios = fc.uniqueArray(folio, { minLength: 1, maxLength: 5, selector: (one) => one.uuid });
  const rfcs = fc.constantFrom('EKU9003173C9', 'H&E951128469', 'HAÑ930228SM9', 'RAQÑ7701212M3');
  const options = { documentos: fc.constantFrom('cfdi', 'retenciones'), hash: fc.constantFrom('sha1', 'sha256') } as const;
  const signers = new Map<string, XmlSigner>();
  await fc.assert(
    fc.asyncProperty(folios, rfcs, fc.record(options), async (list, rfc, how) => {
      const known = signers.get(rfc) ?? signer({ rfc });
      signers.set(rfc, known);
      const verdict = verifyXmlSignature(await signCancelacion({ rfcEmisor: rfc, fecha, folios: list, ...how }, known), nodeCrypto);
      if (!verdict.valid) throw new Error(verdict.problem);
      expect(attributeOf(verdict.signed, 'RfcEmisor')).toBe(rfc);
      const read = descendants(verdict.signed).filter(({ local }) => local === 'Folio').map((node) => [attributeOf(node, 'UUID'), attributeOf(node, 'Motivo'), attributeOf(node, 'FolioSustitucion')]);
      expect(read).toEqual(list.map((one) => [one.uuid.toUpperCase(), one.motivo, one.folioSustitucion?.toUpperCase()]));
    }),
    { seed: 13, numRuns: runs(60) },
  );
}); // prettier-ignore

describe('the other messages to a PAC', () => {
  it("a receiver's answer", async () => {
    const answer = { rfcReceptor: rfcEmisor, rfcPac, fecha, folios: [{ uuid, respuesta: 'Aceptacion' as const }] };
    expect(bare(await signAceptacionRechazo(answer, signer()))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><SolicitudAceptacionRechazo xmlns="http://cancelacfd.sat.gob.mx" ${XS} Fecha="2026-11-20T12:00:00" RfcPacEnviaSolicitud="SPR190613I52" RfcReceptor="EKU9003173C9">` +
        '<Folios><UUID>6F1C0A5E-1111-4222-8333-444455556666</UUID><Respuesta>Aceptacion</Respuesta></Folios></SolicitudAceptacionRechazo>',
    );
    expect(await codeOf(signAceptacionRechazo({ ...answer, folios: [] }, signer()))).toBe('aceptacion_without_folios');
    expect(await codeOf(signAceptacionRechazo({ ...answer, rfcPac: '' }, signer()))).toBe('request_rfc_invalid');
    const parsed = JSON.parse(JSON.stringify(answer).replace('Aceptacion', 'Quizás'));
    expect(await codeOf(signAceptacionRechazo(parsed, signer()))).toBe('aceptacion_respuesta_unknown');
    expect(await codeOf(signAceptacionRechazo(answer, signer({ kind: 'fiel' })))).toBe('signer_not_csd');
  });

  it('a question for related documents, the RFC that does not ask empty', async () => {
    const asked = { uuid, rfc: rfcEmisor, rfcPac };
    const xml = bare(await signConsultaRelacionados({ ...asked, papel: 'receptor' }, signer()));
    expect(xml).toContain(
      ' RfcEmisor="" RfcPacEnviaSolicitud="SPR190613I52" RfcReceptor="EKU9003173C9" Uuid="6F1C0A5E-1111-4222-8333-444455556666">',
    );
    const asIssuer = bare(await signConsultaRelacionados({ ...asked, papel: 'emisor' }, signer()));
    expect(asIssuer).toContain(' RfcEmisor="EKU9003173C9" RfcPacEnviaSolicitud="SPR190613I52" RfcReceptor="" ');
    expect(await codeOf(signConsultaRelacionados({ ...asked, uuid: 'x', papel: 'emisor' }, signer()))).toBe('request_uuid_invalid'); // prettier-ignore
  });
});
