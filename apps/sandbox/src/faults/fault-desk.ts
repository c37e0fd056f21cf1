import { randomUUID } from 'node:crypto';
import { defaultMs, defaultOperations, type FaultRequest, type Operation, type Script } from './fault-rule.ts';
import { seededRandom } from './seeded-random.ts';

/** What is known of a request when a fault is chosen for it. */
export interface RequestFacts {
  readonly path: string;
  readonly operation: Operation;
  readonly customid?: string;
  /** Reads the issuer's RFC out of the body; only called when a rule asks for it. */
  rfc(): string | undefined;
}

export interface FaultRule extends FaultRequest {
  readonly id: string;
  /** `ms`, or what its script takes for it. */
  readonly effectiveMs: number;
  /** Requests that fitted, whether or not it struck. */
  seen: number;
  struck: number;
  /** Moment of the first strike (`performance.now()`), from which windows of time are measured. */
  firstStruckAt?: number;
  /** Wrong logins since the last lock, and the end of that lock (`performance.now()`): for `lock-after-3`. */
  badLogins: number;
  lockedUntil: number;
}

/** The rules in force; of those that fit a request the oldest one strikes. Kept in memory: a restart clears them. */
export interface FaultDesk {
  add(request: FaultRequest): FaultRule;
  list(): readonly FaultRule[];
  /** Removes one rule, or all; says how many. */
  clear(id?: string): number;
  /**
   * The rule that strikes this request, if any, counted as struck. `moment` separates the one script that acts before
   * the body is read from all others, so that each request is counted once per rule.
   */
  choose(moment: 'arrival' | 'read', facts: RequestFacts): FaultRule | undefined;
}

export function openFaultDesk(): FaultDesk {
  let rules: Array<{ rule: FaultRule; random: () => number }> = [];
  return {
    add(request) {
      const id = `flt_${randomUUID()}`;
      const counters = { seen: 0, struck: 0, badLogins: 0, lockedUntil: 0 };
      const rule: FaultRule = { ...request, id, effectiveMs: msOf(request), ...counters };
      rules.push({ rule, random: seededRandom(request.seed) });
      return rule;
    },
    list: () => rules.map(({ rule }) => rule),
    clear(id) {
      const kept = id === undefined ? [] : rules.filter(({ rule }) => rule.id !== id);
      const removed = rules.length - kept.length;
      rules = kept;
      return removed;
    },
    choose(moment, facts) {
      for (const { rule, random } of rules) {
        if (momentOf(rule.script) === moment && strikes(rule, random, facts)) return rule;
      }
      return undefined;
    },
  };
}

function momentOf(script: Script): 'arrival' | 'read' {
  return script === 'reset-before-read' ? 'arrival' : 'read';
}

function msOf({ script, ms }: FaultRequest): number {
  return ms ?? defaultMs[script] ?? 0;
}

function strikes(rule: FaultRule, random: () => number, facts: RequestFacts): boolean {
  if (rule.times !== undefined && rule.struck >= rule.times) return false;
  if (!fits(rule, facts)) return false;
  rule.seen += 1;
  if (rule.match.nth !== undefined && rule.match.nth !== rule.seen) return false;
  if (rule.probability !== undefined && random() >= rule.probability) return false;
  rule.struck += 1;
  rule.firstStruckAt ??= performance.now();
  return true;
}

function fits({ match, script }: FaultRule, facts: RequestFacts): boolean {
  if (match.path !== undefined && !fitsPath(match.path, facts.path)) return false;
  if (match.operation !== undefined && match.operation !== facts.operation) return false;
  if (match.path === undefined && match.operation === undefined) {
    if (!(defaultOperations[script] ?? ['stamp']).includes(facts.operation)) return false;
  }
  if (match.customid !== undefined && match.customid !== facts.customid) return false;
  return match.rfc === undefined || match.rfc === facts.rfc();
}

function fitsPath(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
