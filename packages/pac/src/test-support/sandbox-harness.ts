import { verifyStamped } from '@kita/cfdi';
import { nodeCrypto } from '@kita/cfdi/node';
import type { ContractHarness } from '../contract-suite/contract-harness.ts';
import { FAULT_MATRIX } from '../contract-suite/fault-matrix.ts';
import type { StampCommand } from '../contract/stamp-command.ts';
import { CIRCUIT_RULES } from '../http/circuit-state.ts';
import { PacRuntime } from '../http/pac-runtime.ts';
import type { SwCredentials } from '../sw-sapien/sw-options.ts';
import { swSapien } from '../sw-sapien/sw-sapien.ts';
import { sandboxControl } from './sandbox-control.ts';
import { SANDBOX_ISSUER, sealedCommands } from './sealed-command.ts';

const CREDENTIALS = { user: 'contrato@kita.test', password: 'clave del contrato 1' };
const WRONG = { user: CREDENTIALS.user, password: 'clave equivocada 2' };

/** A running sandbox; started by the test, because only tests may know an application. */
export interface RunningSandbox {
  readonly url: string;
  close(): Promise<void>;
}

/** SW sapien's adapter in front of the sandbox's SW dialect. Closing the harness closes the sandbox. */
export async function swSandboxHarness(sandbox: RunningSandbox): Promise<ContractHarness> {
  const control = sandboxControl(sandbox.url);
  const account = await control.post('/accounts', CREDENTIALS);
  // The suite judges outcomes one by one; a circuit that opens on purpose-made failures would hide them.
  const runtime = new PacRuntime({ circuit: { ...CIRCUIT_RULES, failureRatio: 2 } });
  const adapter = (url: string, credentials: SwCredentials | (() => never)) =>
    swSapien({ baseUrl: `${url}/sw/services`, apiBaseUrl: `${url}/sw/api`, credentials, runtime });
  const truth = ({ sealed, match }: StampCommand) => control.truth(sealed?.sello ?? '', match.folio ?? '');
  const command = sealedCommands(await control.issueCsd(SANDBOX_ISSUER.rfc, SANDBOX_ISSUER.nombre));
  return {
    adapter: adapter(sandbox.url, CREDENTIALS),
    secrets: [CREDENTIALS.password, WRONG.password, CREDENTIALS.user, String(account['token'])],
    faults: [...FAULT_MATRIX.map((row) => row.fault), '603-until'],
    command,
    arm: async (fault, options = {}) => {
      await control.post('/faults', { script: fault, ...options });
    },
    disarm: control.clearFaults,
    held: async (document) => (await truth(document)).stamps.map((stamp) => stamp.uuid),
    received: async (document) => {
      const { receipts } = await truth(document);
      return receipts.find((receipt) => receipt.sha256 === document.sealed?.sha256)?.requests ?? 0;
    },
    verify: async ({ sealed }, { xml, tfd }) => {
      const satCertificate = await control.satCertificate(tfd.noCertificadoSat);
      const verdict = verifyStamped({
        crypto: nodeCrypto,
        sealedXml: sealed?.xml ?? '',
        stampedXml: xml,
        satCertificate,
      });
      return verdict.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.code);
    },
    unreachable: () => adapter('http://127.0.0.1:1', CREDENTIALS),
    withWrongCredentials: () => adapter(sandbox.url, WRONG),
    withoutCredentials: () =>
      adapter(sandbox.url, () => {
        throw new Error('the key is not there');
      }),
    close: async () => {
      await runtime.close();
      await sandbox.close();
    },
  };
}
