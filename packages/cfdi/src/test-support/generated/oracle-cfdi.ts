import { parseArgs } from 'node:util';
import { satData } from '@kita/testing';
import * as fc from 'fast-check';
import { generatedKinds } from './generated-kinds.ts';
import type { GeneratedKind } from './generated-kinds.ts';
import { mixedRates, singleRates } from './gross-invoice.ts';
import { judgeDocument } from './judge-document.ts';
import { judgeSamples } from './judge-samples.ts';
import { measureGross } from './measure-gross.ts';
import type { GrossMeasure } from './measure-gross.ts';
import { satOracles } from './sat-oracles.ts';
import type { Oracles } from './judge-document.ts';

process.exitCode = await run();

/**
 * `pnpm oracle:cfdi [--documents N] [--baskets N] [--seed S]`: generated documents of all kinds and every sample before
 * every judge, and baskets at shelf prices. Last line of stdout: counts as JSON. Exit 1 when a judge objected to anything,
 * or a basket of one rate missed its total.
 */
async function run(): Promise<number> {
  const { documents, baskets, seed } = readArguments();
  const data = satData();
  const oracles = await satOracles(data);
  if (data === undefined) say("without SAT's data: no schema, no stylesheet, no samples");
  if (!oracles.openssl) say('without the openssl program');
  const kinds: Record<string, number> = {};
  const types: Record<string, number> = {};
  const objections: string[] = [];
  const perKind = Math.ceil(documents / generatedKinds.length);
  for (const kind of generatedKinds) {
    const objection = judgeKind(kind, perKind, seed, oracles, (type) => {
      kinds[kind.name] = (kinds[kind.name] ?? 0) + 1;
      types[type] = (types[type] ?? 0) + 1;
    });
    say(`${kind.name}: ${objection ?? `${perKind} documents, no objection`}`);
    if (objection !== undefined) objections.push(objection);
  }
  const samples = judgeSamples(data, oracles);
  for (const objection of samples.objections) say(objection);
  const single = singleRates.map((rate) => measureGross([[rate]], Math.ceil(baskets / singleRates.length), seed));
  const gross = { one_rate: together(single), mixed: measureGross(mixedRates, baskets, seed) };
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const refused = objections.length + samples.objections.length;
  const summary = { documents: total, refused, types, kinds, samples: samples.count, gross, seed };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return refused > 0 || gross.one_rate.exact < gross.one_rate.baskets ? 1 : 0;
}

function readArguments(): { documents: number; baskets: number; seed: number } {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '10000' },
      baskets: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '20260901' },
    },
  });
  const [documents, baskets, seed] = [values.documents, values.baskets, values.seed].map(Number);
  if (!isCount(documents) || !isCount(baskets)) throw new Error('--documents and --baskets take whole numbers from 1');
  if (seed === undefined || !Number.isInteger(seed)) throw new Error('--seed takes a whole number');
  return { documents, baskets, seed };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1;
}

function together(measures: readonly GrossMeasure[]): GrossMeasure {
  return measures.reduce((sum, { baskets, exact }) => ({ baskets: sum.baskets + baskets, exact: sum.exact + exact }));
}

/** The smallest document of the kind that somebody objects to, in words; `undefined` when nobody does. */
function judgeKind(
  { documents, catalogs }: GeneratedKind,
  numRuns: number,
  seed: number,
  oracles: Oracles,
  seen: (type: string) => void,
): string | undefined {
  const details = fc.check(
    fc.property(documents, (document) => {
      const complaints = judgeDocument(document, oracles, catalogs);
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
