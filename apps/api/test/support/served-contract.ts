import { parse } from 'yaml';

import { renderContract } from '../../src/main/render-contract.ts';

/** The contract as the running product serves it, made without a database. */
export async function servedContract(): Promise<unknown> {
  return parse(await renderContract());
}
