import assert from 'node:assert/strict';

/** Tells the sandbox how the outside world behaves from now on: its clock, its faults. */
export async function control(sandboxUrl: string, method: string, path: string, body: object): Promise<void> {
  const answer = await fetch(`${sandboxUrl}/sandbox${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, await answer.text());
}
