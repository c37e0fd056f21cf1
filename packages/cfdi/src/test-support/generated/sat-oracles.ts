import { fromBase64 } from '../../encoding/base64.ts';
import { hasOpenssl, opensslVerifies } from '../openssl.ts';
import { saxonOracle } from '../saxon-oracle.ts';
import { schemaComplaints } from '../sat-schema.ts';
import { issuerCsd } from '../stamp.ts';
import type { Oracles } from './judge-document.ts';

/** Starting openssl costs more than all other judges together: it sees one document in this many. */
const OPENSSL_EVERY = 10;

/** The judges this machine has: SAT's schema and stylesheet where its data is shared, openssl where it is installed. */
export async function satOracles(data: string | undefined): Promise<Oracles> {
  let seen = 0;
  return {
    ...(data !== undefined && {
      schema: (xml: string) => schemaComplaints(data, xml),
      stylesheet: await saxonOracle(data, 'comprobante'),
    }),
    ...(hasOpenssl && {
      openssl: (cadena: string, sello: string) =>
        seen++ % OPENSSL_EVERY > 0 ||
        opensslVerifies(
          issuerCsd.certificate.der,
          new TextEncoder().encode(cadena),
          fromBase64(sello) ?? new Uint8Array(),
        ),
    }),
  };
}
