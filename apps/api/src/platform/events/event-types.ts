import { z } from 'zod';

import type { Tx } from '../db/index.ts';
import type { EventObject } from './events.tables.ts';
import type { Event, EventContext } from './publish.ts';
import { publish } from './publish.ts';
import { declareType } from './registry.ts';
import type { EventType } from './registry.ts';

/** The event types about one kind of object, and the only way to publish them. */
export interface EventGroup<Type extends string, Shown extends EventObject> {
  readonly types: readonly EventType[];
  /** Writes the event in the transaction of the change it tells. */
  publish(tx: Tx, ctx: EventContext, type: Type, object: Shown): Promise<Event>;
}

/**
 * Declares what happens to one kind of object: a description per type, and the wire schema all of them carry. Types are
 * `<object>.<verb in past>`, where the first word is the object's own `object`. They appear in the contract under
 * `webhooks`, and never change their meaning once published.
 */
export function defineEvents<const Type extends string, Shape extends ObjectShape>(
  object: z.ZodObject<Shape>,
  descriptions: Readonly<Record<Type, string>>,
): EventGroup<Type, z.infer<z.ZodObject<Shape>> & EventObject> {
  const noun = z.string().parse([...object.shape.object.values][0]);
  const types = Object.entries<string>(descriptions).map(([type, description]) => {
    if (type.split('.')[0] !== noun) throw new Error(`event type "${type}" must begin with its object: ${noun}`);
    return declareType({
      type,
      description,
      noun,
      objectName: nameOf(object),
      payload: payloadSchema(type, description, object),
    });
  });
  return { types, publish: (tx, ctx, type, shown) => publish(tx, ctx, { type, object: shown }) };
}

type ObjectShape = z.ZodRawShape & { readonly object: z.ZodLiteral<string>; readonly id: z.ZodType };

/** The body of a webhook of this type. */
function payloadSchema(type: string, description: string, object: z.ZodType): z.ZodType {
  return z
    .object({
      id: z.string().describe('The event, as in GET /v1/events/{id}; the same to every endpoint.'),
      type: z.literal(type),
      timestamp: z.iso.datetime().describe('When it happened.'),
      api_version: z.string().describe('Version of the API the object is written in.'),
      livemode: z.boolean(),
      data: z.object({ object }),
    })
    .meta({ id: payloadName(type), description });
}

/** Name of a schema in the contract. `describe` makes a copy without it, whose parent has it. */
function nameOf(schema: z.core.$ZodType): string {
  const named = z.globalRegistry.get(schema)?.id;
  if (named !== undefined) return named;
  // oxlint-disable-next-line no-underscore-dangle -- what zod calls the door to its core (zod.dev/library-authors)
  const { parent } = schema._zod;
  if (!parent) throw new Error('the object of an event needs a name in the contract: .meta({ id })');
  return nameOf(parent);
}

/** Name of the body among the schemas of the contract: `invoice.needs_attention` is `InvoiceNeedsAttentionEvent`. */
export function payloadName(type: string): string {
  const words = type.split(/[._]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Event`;
}
