import { expect, it } from 'vitest';

import { actorText, readActor } from './actor.ts';

it('an actor is read as it was written, whatever its id holds', () => {
  for (const actor of [
    { kind: 'user', id: 'usr_01jd3v8q1mf2vbd5sxe8xn3n7q' },
    { kind: 'system', id: 'jobs:invoices.advance' },
    { kind: 'operator', id: '' },
  ] as const)
    expect(readActor(actorText(actor))).toEqual(actor);
});

it.each(['', 'user', ':usr_x', 'robot:r2'])('nobody is read from what is no actor: "%s"', (text) => {
  expect(readActor(text)).toBeUndefined();
});
