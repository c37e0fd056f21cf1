import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CfdiError } from '../errors.ts';
import { nodeCrypto } from '../node/node-crypto.ts';
import { textEdits } from '../test-support/arbitraries.ts';
import { mutateText } from '../test-support/mutate-text.ts';
import { patience, runs } from '../test-support/runs.ts';
import { signedMessages } from '../test-support/signed-messages.ts';
import { canonicalize } from '../xmldsig/canonicalize.ts';
import { verifyXmlSignature } from '../xmldsig/verify-xml-signature.ts';
import {
  readAcuseAceptacionRechazo,
  readAcuseCancelacion,
  readPeticionesPendientes,
} from './cancelacion/read-acuses.ts';
import { readRelacionados } from './cancelacion/read-relacionados.ts';
import { readSatStatus } from './consulta/consulta-cfdi.ts';
import { parseMetadata, parseTerceros } from './descarga/metadata.ts';
import { readAutentica, readDescarga, readSolicitaDescarga, readVerificaSolicitud } from './descarga/read-replies.ts';

/** The answer, or `undefined` when it was refused with a code; anything else thrown is a bug. */
function refusable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof CfdiError) return undefined;
    throw error;
  }
}

const answers = [
  '<ConsultaResult><CodigoEstatus>S - x</CodigoEstatus><Estado>Vigente</Estado></ConsultaResult>',
  '<Acuse Fecha="f" RfcEmisor="r"><Folios><UUID>u</UUID><EstatusUUID>201</EstatusUUID></Folios></Acuse>',
  '<AcuseAceptacionRechazo Fecha="f"><Folios Respuesta="Rechazo"><UUID>u</UUID></Folios></AcuseAceptacionRechazo>',
  '<AcusePeticionesPendientes><UUID>u</UUID></AcusePeticionesPendientes>',
  '<ConsultaRelacionados><Resultado>Clave: 2000</Resultado><UuidsRelacionadosHijos><UuidHijo><Uuid>u</Uuid></UuidHijo></UuidsRelacionadosHijos></ConsultaRelacionados>',
  '<e><Timestamp><Created>2026-11-20T18:00:00Z</Created><Expires>2026-11-20T18:05:00Z</Expires></Timestamp><AutenticaResult>t</AutenticaResult></e>',
  '<SolicitaDescargaFolioResult IdSolicitud="i" CodEstatus="5000"/>',
  '<VerificaSolicitudDescargaResult EstadoSolicitud="3" NumeroCFDIs="1"><IdsPaquetes>p</IdsPaquetes></VerificaSolicitudDescargaResult>',
  '<e><respuesta CodEstatus="5000"/><Paquete>UEs=</Paquete></e>',
  '<s:Fault xmlns:s="s"><faultcode>a:b</faultcode></s:Fault>',
]; // prettier-ignore

const readers: ReadonlyArray<(text: string) => unknown> = [
  readSatStatus, readAcuseCancelacion, readAcuseAceptacionRechazo, readPeticionesPendientes, readRelacionados,
  readAutentica, readSolicitaDescarga, readVerificaSolicitud, readDescarga, parseMetadata, parseTerceros,
]; // prettier-ignore

describe('messages made to hurt', () => {
  it('answers are read or refused with a code, by whichever reader', patience, () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), textEdits, (answer, edits) => {
        const text = mutateText(answer, edits);
        for (const read of readers) refusable(() => read(text));
      }),
      { seed: 31, numRuns: runs(1000) },
    );
  });

  describe.each(signedMessages)('$name', (message) => {
    let xml = '';
    beforeAll(async () => {
      xml = await message.sign('H&E951128469');
    });

    it('never says what was not signed', patience, () => {
      const verify = (text: string) => refusable(() => verifyXmlSignature(text, nodeCrypto, message.options));
      const signedBy = (text: string): string | undefined => {
        const verdict = verify(text);
        return verdict?.valid ? canonicalize(verdict.signed, { form: 'exclusive' }) : undefined;
      };
      const original = signedBy(xml);
      fc.assert(
        fc.property(textEdits, (edits) => {
          expect([undefined, original]).toContain(signedBy(mutateText(xml, edits)));
        }),
        { seed: 37, numRuns: runs(300) },
      );
    });
  });
});
