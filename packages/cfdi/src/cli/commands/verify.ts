import { builtInCatalogs, timeZoneOf } from '@kita/sat-catalogs';
import { nodeCrypto } from '../../node/node-crypto.ts';
import type { CfdiReport } from '../../verify/verify-cfdi.ts';
import { verifyCfdi } from '../../verify/verify-cfdi.ts';
import { attribute } from '../../xml/element.ts';
import { parseXml } from '../../xml/parse.ts';
import { fromXml } from '../../xml/from-xml.ts';
import type { Command } from '../command.ts';
import { loadCertificates } from '../load-certificates.ts';
import { zoneOf } from '../load-document.ts';
import type { Language } from '../output.ts';
import { languageOf, verdictOf } from '../output.ts';
import { shownCertificate } from '../shown-certificate.ts';

/** Verifies seal, chain, timbre and structure. */
export const verify: Command = {
  name: 'verify',
  usage: 'FILE.xml',
  summary: 'verify seal, certificate chain, timbre and structure; report the rules too',
  help: [
    '--authorities PATH      certificate of an authority, or a folder of them (may be repeated); without it the chain is not checked',
    '--sat-certificate PATH  certificate named by NoCertificadoSAT, or a folder (may be repeated); without it SelloSAT is not checked',
    'Exit code 0: the document is what its issuer sealed and SAT stamped (valid). Rules broken nevertheless: conforms is false.',
  ],
  options: {
    authorities: { type: 'string', multiple: true },
    'sat-certificate': { type: 'string', multiple: true },
  },
  run(args, io) {
    const bytes = io.read(args.file);
    const report = verifyCfdi(bytes, {
      crypto: nodeCrypto,
      catalogs: builtInCatalogs(),
      authorities: loadCertificates(args.texts('authorities'), io),
      satCertificates: loadCertificates(args.texts('sat-certificate'), io),
      issueZone: issueZoneOf(bytes),
    });
    return { exitCode: report.valid ? 0 : 1, json: shownReport(report, languageOf(args)) };
  },
};

function issueZoneOf(bytes: Uint8Array): string | undefined {
  const root = parseXml(bytes);
  if (root.name === 'cfdi:Comprobante') return zoneOf(fromXml(root));
  const [place, date] = ['LugarExpRetenc', 'FechaExp'].map((name) => attribute(root, name));
  return place === undefined ? undefined : timeZoneOf(place, date);
}

function shownReport(report: CfdiReport, language: Language): object {
  const { valid, conforms, comprobante, retencion, seal, chain, stamp, structure, rules } = report;
  return {
    valid,
    conforms,
    ...(comprobante && { document: summaryOf(comprobante) }),
    ...(retencion && { document: retencionSummary(retencion) }),
    seal: {
      ...verdictOf(seal.findings, language),
      holds: seal.sealHolds,
      ...(seal.certificate && { certificate: shownCertificate(seal.certificate) }),
    },
    chain: chain
      ? { checked: true, ...verdictOf(chain.findings, language), issuers: chain.issuers.map(({ name }) => name) }
      : { checked: false },
    stamp: stamp
      ? { present: true, sealChecked: stamp.sealChecked, ...verdictOf(stamp.findings, language), timbre: stamp.timbre }
      : { present: false },
    structure: verdictOf(structure.findings, language),
    rules: verdictOf(rules.findings, language),
  };
}

function summaryOf(comprobante: NonNullable<CfdiReport['comprobante']>): object {
  const { tipoDeComprobante, serie, folio, fecha, emisor, receptor, moneda, total } = comprobante;
  return { tipoDeComprobante, serie, folio, fecha, emisor: emisor.rfc, receptor: receptor.rfc, moneda, total };
}

function retencionSummary(retencion: NonNullable<CfdiReport['retencion']>): object {
  const { cveRetenc, folioInt, fechaExp, emisor, receptor, periodo, totales } = retencion;
  const who = receptor.nacional?.rfcR ?? receptor.extranjero?.nomDenRazSocR;
  const { montoTotOperacion, montoTotRet } = totales;
  return { cveRetenc, folioInt, fechaExp, emisor: emisor.rfcE, receptor: who, periodo, montoTotOperacion, montoTotRet };
}
