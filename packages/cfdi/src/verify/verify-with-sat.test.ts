import { describe, expect, it } from 'vitest';
import { nodeCrypto } from '../node/node-crypto.ts';
import { satStatusOf } from '../sat-services/consulta/sat-status.ts';
import type { SatStatusPort } from '../sat-services/consulta/sat-status.ts';
import { authority, pacCsd, sealedInvoice, stamped } from '../test-support/stamp.ts';
import { verifyWithSat } from './verify-with-sat.ts';
import type { SatReport } from './verify-with-sat.ts';

const sealed = sealedInvoice();
const xml = stamped(sealed);
const saying = (estado: string, estatusCancelacion = '', validacionEfos = '200', codigoEstatus = 'S - Comprobante obtenido satisfactoriamente.'): SatStatusPort & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    query: async (expression) => {
      asked.push(expression);
      return satStatusOf({ codigoEstatus, estado, esCancelable: '', estatusCancelacion, validacionEfos });
    },
  };
}; // prettier-ignore
const verify = async (satStatus: SatStatusPort, document = xml): Promise<SatReport> =>
  await verifyWithSat(document, { crypto: nodeCrypto, authorities: [authority.certificate], satCertificates: [pacCsd.certificate], satStatus }); // prettier-ignore
const codes = ({ findings }: SatReport): string[] => findings.map(({ code }) => code);

describe('a verification that asks SAT', () => {
  it('asks for this very document, and says that it is in force', async () => {
    const port = saying('Vigente');
    const report = await verify(port);
    expect(report).toMatchObject({ valid: true, isInForce: true, sat: { status: { state: 'valid' } } });
    expect(codes(report)).toEqual([]);
    expect(port.asked).toEqual([expect.stringMatching(/^\?re=EKU9003173C9&rr=URE180429TM6&tt=1160.00&id=.{36}&fe=.{8}$/)]);
  }); // prettier-ignore

  it.each([
    ['Cancelado', 'Cancelado sin aceptación', 'sat_cancelled', 'error', false],
    ['Vigente', 'En proceso', 'sat_cancel_pending', 'warning', true],
    ['No Encontrado', '', 'sat_not_found', 'warning', false],
    ['Suspendido', '', 'sat_status_unknown', 'warning', undefined],
  ])('%s (%s) is %s', async (estado, estatus, code, severity, isInForce) => {
    const report = await verify(saying(estado, estatus));
    // Authentic all the same: what its issuer sealed and SAT stamped.
    expect(report).toMatchObject({ valid: true, sat: { findings: [{ code, severity }] } });
    expect(report.isInForce).toBe(isInForce);
  });

  it('warns of an issuer on the list of article 69-B, and of an expression SAT does not recognise', async () => {
    expect(codes(await verify(saying('Vigente', '', '100')))).toEqual(['issuer_listed_69b']);
    expect(codes(await verify(saying('Vigente', '', '', 'N - 601: no es válida')))).toEqual(['sat_expression_invalid']);
  });

  it('learns nothing from a service that is down, and says so', async () => {
    const down: SatStatusPort = { query: () => Promise.reject(new Error('timeout')) };
    const report = await verify(down);
    expect(report.isInForce).toBeUndefined();
    expect(report.findings).toMatchObject([{ code: 'sat_status_unavailable', severity: 'warning' }]);
  });

  it('does not ask about a document without a timbre', async () => {
    const port = saying('Vigente');
    expect((await verify(port, sealed.xml)).sat).toBeUndefined();
    expect(port.asked).toEqual([]);
  });
});
