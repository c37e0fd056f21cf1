import http from 'node:http';

import fc from 'fast-check';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { HarnessOptions } from '../../src/test-support/api-harness.ts';
import { readContract } from '../support/contract.ts';
import { listen } from '../support/listen.ts';
import { judge } from './judge.ts';
import { requestPlans } from './request-plans.ts';
import type { RequestPlan } from './request-plans.ts';
import { sendRequest } from './send-request.ts';
import type { WireAnswer } from './send-request.ts';
import { createWorld } from './world.ts';
import { curlLine, writeRequest } from './write-request.ts';

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  readonly harness?: HarnessOptions;
  /** Stops looking after so many different failures. Default 20. */
  readonly failuresMax?: number;
  readonly onProgress?: (sent: number) => void;
}

export interface FuzzFailure {
  readonly operationId: string;
  readonly problem: string;
  /** Beginning of the body that came. */
  readonly answer: string;
  /** The smallest request found that shows it. */
  readonly curl: string;
}

export interface FuzzReport {
  readonly sent: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Operations of the contract, and those that were seen to succeed at least once. */
  readonly operations: number;
  readonly neverCalled: readonly string[];
  readonly neverSucceeded: readonly string[];
  /** How often each operation gave which status and problem code. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly failures: readonly FuzzFailure[];
}

/** Shoots hostile requests at a whole installation over a real socket; the same seed makes the same plans. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const api = await startApiHarness(options.harness);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const baseUrl = await listen(api.app);
    const contract = readContract((await api.app.inject({ url: '/openapi.json' })).json());
    const world = await createWorld(api);
    const tally = createTally(contract.operations.map(({ operationId }) => operationId));
    const shoot = async (plan: RequestPlan): Promise<FuzzFailure | undefined> => {
      const request = writeRequest(plan, world);
      const answer = await sendRequest(agent, baseUrl, request);
      const { operationId } = plan.operation;
      tally.count(operationId, answer);
      await world.learn(plan.operation, answer.status, answer.body);
      const problem = judge(contract, plan.operation, answer);
      if (problem === undefined) return undefined;
      return { operationId, problem, answer: answer.body.slice(0, 500), curl: curlLine(baseUrl, request) };
    };
    const failures = await hunt(options, requestPlans(contract), shoot, tally.sent);
    return tally.report(failures);
  } finally {
    agent.destroy();
    await api.close();
  }
}

/** Goes on after a failure was shrunk, past that kind of failure, until the requests are spent. */
async function hunt(
  options: FuzzOptions,
  plans: fc.Arbitrary<RequestPlan>,
  shoot: (plan: RequestPlan) => Promise<FuzzFailure | undefined>,
  sent: () => number,
): Promise<FuzzFailure[]> {
  const failures = new Map<string, FuzzFailure>();
  let latest: FuzzFailure | undefined;
  const property = fc.asyncProperty(plans, async (plan) => {
    const failure = await shoot(plan);
    options.onProgress?.(sent());
    if (!failure || failures.has(kindOf(failure))) return true;
    latest = failure;
    return false;
  });
  for (let round = 0; sent() < options.requests && failures.size < (options.failuresMax ?? 20); round++) {
    const numRuns = options.requests - sent();
    const { failed } = await fc.check(property, { numRuns, seed: options.seed + round });
    if (failed && latest) failures.set(kindOf(latest), latest);
  }
  return [...failures.values()];
}

function kindOf({ operationId, problem }: FuzzFailure): string {
  return `${operationId} ${problem}`;
}

function createTally(operationIds: readonly string[]) {
  const outcomes = new Map<string, Map<string, number>>(operationIds.map((id) => [id, new Map()]));
  let sent = 0;
  const outcomesOf = (id: string): Map<string, number> => outcomes.get(id) ?? new Map<string, number>();
  const succeeded = (id: string): boolean => [...outcomesOf(id).keys()].some((outcome) => outcome.startsWith('2'));
  return {
    sent: () => sent,
    count(operationId: string, { status, body }: WireAnswer): void {
      sent++;
      const code = /"code":"([a-z_]+)"/.exec(body)?.[1];
      const outcome = status < 400 || code === undefined ? String(status) : `${status} ${code}`;
      add(outcomesOf(operationId), outcome);
    },
    report: (failures: readonly FuzzFailure[]): FuzzReport => ({
      sent,
      byStatus: byStatus([...outcomes.values()]),
      operations: operationIds.length,
      neverCalled: operationIds.filter((id) => outcomesOf(id).size === 0),
      neverSucceeded: operationIds.filter((id) => !succeeded(id)),
      outcomes: Object.fromEntries(
        [...outcomes].map(([id, counts]) => [id, Object.fromEntries([...counts].sort(byName))]),
      ),
      failures,
    }),
  };
}

function byStatus(outcomes: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const [outcome, count] of outcomes.flatMap((one) => [...one])) add(counts, outcome.slice(0, 3), count);
  return Object.fromEntries([...counts].sort(byName));
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

function add(counts: Map<string, number>, key: string, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
