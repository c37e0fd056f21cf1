import { createHash, randomUUID } from 'node:crypto';
import { computeComprobante, sealComprobante } from '@kita/cfdi';
import { nodeSigner, openCsd } from '@kita/cfdi/node';
import type { CommandWishes } from '../contract-suite/contract-harness.ts';
import type { StampCommand } from '../contract/stamp-command.ts';
import type { SandboxCsd } from './sandbox-control.ts';

const ISSUER = { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' };
const SERIE = 'PAC';

/** SAT takes documents of the last 72 hours. */
const TOO_OLD_MS = 100 * 3_600_000;

/** Makes commands with real documents of the issuer, each sealed with its CSD and with a folio of its own. */
export function sealedCommands(csd: SandboxCsd): (wishes?: CommandWishes) => Promise<StampCommand> {
  const { certificate: cer, privateKey: key, password } = csd;
  const signer = nodeSigner(openCsd({ cer, key, password, now: new Date() }));
  return async (wishes = {}) => {
    const folio = randomUUID().slice(0, 8);
    const ageMs = wishes.isInvalid === true ? TOO_OLD_MS : 60_000;
    const unsealed = computeComprobante(invoice(folio, mexicoCity(Date.now() - ageMs)));
    const { xml: text, sello } = sealComprobante(unsealed, signer);
    const xml = new TextEncoder().encode(text);
    return {
      attemptId: randomUUID(),
      documentKey: wishes.documentKey ?? `inv-${folio}-1`,
      sealed: { xml, sha256: createHash('sha256').update(xml).digest('hex'), sello },
      match: {
        rfcEmisor: ISSUER.rfc,
        rfcReceptor: 'XAXX010101000',
        serie: SERIE,
        folio,
        total: unsealed.total,
        moneda: unsealed.moneda,
        tipoDeComprobante: unsealed.tipoDeComprobante,
        fecha: unsealed.fecha,
      },
    };
  };
}

export const SANDBOX_ISSUER = ISSUER;

function invoice(folio: string, fecha: string): Parameters<typeof computeComprobante>[0] {
  return {
    serie: SERIE,
    folio,
    fecha,
    formaPago: '03',
    metodoPago: 'PUE',
    lugarExpedicion: '06300',
    emisor: ISSUER,
    receptor: {
      rfc: 'XAXX010101000',
      nombre: 'MARIA PRUEBA',
      domicilioFiscalReceptor: '06300',
      regimenFiscalReceptor: '616',
      usoCfdi: 'S01',
    },
    conceptos: [
      {
        claveProdServ: '84111506',
        cantidad: '2',
        claveUnidad: 'E48',
        descripcion: 'Servicio de prueba con ñ, & y "comillas"',
        valorUnitario: '50.00',
        objetoImp: '02',
        traslados: [{ impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000' }],
      },
    ],
  };
}

/** Wall clock of Mexico City, which has kept UTC−6 all year since 2022. */
function mexicoCity(epochMs: number): string {
  return new Date(epochMs - 6 * 3_600_000).toISOString().slice(0, 19);
}
