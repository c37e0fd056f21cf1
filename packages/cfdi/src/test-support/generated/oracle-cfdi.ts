import { parseArgs } from 'node:util';
import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { generatedKinds } from './generated-kinds.ts';
import type { GeneratedKind } from './generated-kinds.ts';
import { judgeDocument } from './judge-document.ts';
import { judgeSamples } from './judge-samples.ts';
import { satOracles } from './sat-oracles.ts';
import type { Oracles } from './judge-document.ts';

process.exitCode = await run();

/**
 * `pnpm oracle:cfdi --documents N [--seed S]`: N generated documents of all kinds, and every sample, before every judge.
 * Last line of stdout: counts by kind and by type as JSON. Exit 1 when a judge objected to anything.
 */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { documents: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20260901' } },
  });
  const [documents, seed] = [Number(values.documents), Number(values.seed)];
  if (!Number.isInteger(documents) || documents < 1) throw new Error('--documents takes a whole number, 1 or more');
  if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number');
  const data = satData();
  const oracles = await satOracles(data);
  if (data === undefined) say("without SAT's data: no schema, no stylesheet, no samples");
  if (!oracles.openssl) say('without the openssl program');
  const [kinds, types]: Array<Record<string, number>> = [{}, {}];
  const objections: string[] = [];
  const perKind = Math.ceil(documents / generatedKinds.length);
  for (const kind of generatedKinds) {
    const objection = judgeKind(kind, perKind, seed, oracles, (type) => {
      if (kinds) kinds[kind.name] = (kinds[kind.name] ?? 0) + 1;
      if (types) types[type] = (types[type] ?? 0) + 1;
    });
    say(`${kind.name}: ${objection ?? `${perKind} documents, no objection`}`);
    if (objection !== undefined) objections.push(objection);
  }
  const samples = judgeSamples(data, oracles);
  for (const objection of samples.objections) say(objection);
  const total = Object.values(kinds ?? {}).reduce((sum, count) => sum + count, 0);
  const refused = objections.length + samples.objections.length;
  process.stdout.write(
    `${JSON.stringify({ documents: total, refused, types, kinds, samples: samples.count, seed })}\n`,
  );
  return refused > 0 ? 1 : 0;
}

/** The smallest document of the kind that somebody objects to, in words; `undefined` when nobody does. */
function judgeKind(
  { documents }: GeneratedKind,
  numRuns: number,
  seed: number,
  oracles: Oracles,
  seen: (type: string) => void,
): string | undefined {
  const details = fc.check(
    fc.property(documents, (document) => {
      const complaints = judgeDocument(document, oracles);
      if (complaints.length > 0) throw new Error(complaints.join('; '));
      seen(document.tipoDeComprobante);
    }),
    { seed, numRuns },
  );
  if (!details.failed) return undefined;
  const { counterexample, counterexamplePath, errorInstance } = details;
  return `${String(errorInstance)}\n  path ${counterexamplePath}: ${JSON.stringify(counterexample)}`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
