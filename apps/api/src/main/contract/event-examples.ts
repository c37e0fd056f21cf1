import { payloadName } from '../../platform/events/index.ts';
import type { EventType } from '../../platform/events/index.ts';

const EVENT_ID = 'evt_01m7ysjhf9ecxrkhjwbs28x380';
const TIMESTAMP = '2026-11-21T16:14:03.614Z';

/** One webhook body per type, around the example of its object: what a receiver gets, letter by letter. */
export function eventExamples(
  types: readonly EventType[],
  objects: Readonly<Record<string, unknown>>,
  apiVersion: string,
): Record<string, unknown> {
  return Object.fromEntries(
    types.map(({ type, objectName }) => [
      payloadName(type),
      {
        id: EVENT_ID,
        type,
        timestamp: TIMESTAMP,
        api_version: apiVersion,
        livemode: false,
        data: { object: exampleOf(type, objects[objectName]) },
      },
    ]),
  );
}

function exampleOf(type: string, object: unknown): unknown {
  if (object === undefined) throw new Error(`the contract has no example of the object of ${type}`);
  return object;
}
