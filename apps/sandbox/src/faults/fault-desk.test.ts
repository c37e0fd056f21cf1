import { describe, expect, it } from 'vitest';
import { openFaultDesk, type FaultDesk, type RequestFacts } from './fault-desk.ts';
import { faultRequest } from './fault-rule.ts';

const facts = (changes: Partial<RequestFacts> = {}): RequestFacts => ({
  path: '/sw/services/v4/cfdi33/stamp/v4',
  operation: 'stamp',
  rfc: () => 'EKU9003173C9',
  ...changes,
});
const add = (desk: FaultDesk, body: object) => desk.add(faultRequest.parse(body));
const struck = (desk: FaultDesk, request = facts()) => desk.choose('read', request)?.script;

describe('the fault desk', () => {
  it('lets the oldest fitting rule strike', () => {
    const desk = openFaultDesk();
    add(desk, { script: 'delay', times: 1 });
    add(desk, { script: 'html-500' });
    expect([struck(desk), struck(desk), struck(desk)]).toEqual(['delay', 'html-500', 'html-500']);
  });

  it('strikes only stamping unless the rule names a path or an operation', () => {
    const desk = openFaultDesk();
    add(desk, { script: 'html-500' });
    expect(struck(desk, facts({ operation: 'balance' }))).toBeUndefined();
    add(desk, { script: 'delay', match: { operation: 'balance' } });
    expect(struck(desk, facts({ operation: 'balance' }))).toBe('delay');
  });

  it('matches path, customid and RFC together', () => {
    const desk = openFaultDesk();
    add(desk, { script: 'delay', match: { path: '/sw/services/v4/*', customid: 'a', rfc: 'EKU9003173C9' } });
    expect(struck(desk)).toBeUndefined();
    expect(struck(desk, facts({ customid: 'a', path: '/sw/services/cfdi33/stamp/v1' }))).toBeUndefined();
    expect(struck(desk, facts({ customid: 'a', rfc: () => 'CACX7605101P8' }))).toBeUndefined();
    expect(struck(desk, facts({ customid: 'a' }))).toBe('delay');
  });

  it('counts from when the rule was made and strikes only the n-th', () => {
    const desk = openFaultDesk();
    add(desk, { script: 'delay', match: { nth: 3 } });
    expect([struck(desk), struck(desk), struck(desk), struck(desk)]).toEqual([
      undefined,
      undefined,
      'delay',
      undefined,
    ]);
    expect(desk.list()[0]).toMatchObject({ seen: 4, struck: 1 });
  });

  it('gives the same sequence for the same seed, near the probability', () => {
    const runs = [1, 1, 2].map((seed) => {
      const desk = openFaultDesk();
      add(desk, { script: 'delay', probability: 0.3, seed });
      return Array.from({ length: 1_000 }, () => (struck(desk) === undefined ? '.' : 'x')).join('');
    });
    expect(runs[0]).toBe(runs[1]);
    expect(runs[0]).not.toBe(runs[2]);
    const hits = runs[0]?.replaceAll('.', '').length;
    expect(hits).toBeGreaterThan(250);
    expect(hits).toBeLessThan(350);
  });

  it('keeps what acts before the body apart from what acts after', () => {
    const desk = openFaultDesk();
    add(desk, { script: 'reset-before-read' });
    expect(desk.choose('read', facts())).toBeUndefined();
    expect(desk.choose('arrival', facts())?.script).toBe('reset-before-read');
    expect(faultRequest.safeParse({ script: 'reset-before-read', match: { rfc: 'X' } }).success).toBe(false);
  });

  it('forgets one rule or all of them', () => {
    const desk = openFaultDesk();
    const [one] = [add(desk, { script: 'delay' }), add(desk, { script: 'html-500' })];
    expect([desk.clear(one.id), desk.clear('flt_unknown'), desk.list().length]).toEqual([1, 0, 1]);
    expect([desk.clear(), desk.list().length]).toEqual([1, 0]);
  });

  it('refuses unknown scripts and fields', () => {
    expect(faultRequest.safeParse({ script: 'explode' }).success).toBe(false);
    expect(faultRequest.safeParse({ script: 'delay', after: 1 }).success).toBe(false);
    expect(faultRequest.safeParse({ script: 'delay', match: { url: '/' } }).success).toBe(false);
  });
});
