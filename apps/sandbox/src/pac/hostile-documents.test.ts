import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../test-support/sandbox-client.ts';
import { sealedInvoice, type TestCsd } from '../test-support/sealed-invoice.ts';

const numRuns = 60 * Number(process.env['KITA_RUNS'] ?? 1);
let test: TestSandbox;
let csd: TestCsd;
beforeAll(async () => {
  test = await startTestSandbox();
  csd = await test.csd();
});
afterAll(() => test.sandbox.close());

const stampedCount = async () => {
  const { body } = await test.control('GET', '/stamps');
  return Array.isArray(body['data']) ? body['data'].length : -1;
};

describe('whatever arrives', () => {
  it('a damaged document is refused with a code of SAT, never stamped, never an uncontrolled error', async () => {
    const good = sealedInvoice(csd);
    const damage = fc.record({
      at: fc.nat(good.length - 1),
      remove: fc.nat(40),
      insert: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('<', '>', '"', '&', '\0', '<!--', ']]>', '<?x', '\u00A0'),
      ),
    });
    const property = fc.asyncProperty(damage, async ({ at, remove, insert }) => {
      const bad = Buffer.concat([good.subarray(0, at), Buffer.from(insert), good.subarray(at + remove)]);
      const reply = await test.stamp(bad);
      if (reply.status === 'success') {
        // Only what the cadena does not see may differ: white space between nodes, unread attributes of the root.
        const again = await test.stamp(good);
        expect(again.message).toMatch(/^307\. /);
        return;
      }
      expect(reply.http).toBe(400);
      expect(reply.message).toMatch(/^(3\d\d|4\d\d)\. |^(CFDI40|CRP)\d+ - /);
    });
    await fc.assert(property, { numRuns });
    expect(await stampedCount()).toBeLessThanOrEqual(1);
  });

  it('random bytes are refused', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
      expect(await test.stamp(Buffer.from(bytes))).toMatchObject({
        http: 400,
        message: expect.stringMatching(/^301\. /),
      });
    });
    await fc.assert(property, { numRuns });
  });
});
