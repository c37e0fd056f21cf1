import { z } from 'zod';

/** Every misbehaviour the sandbox can be told to show; the README says what each one does. */
export const scripts = [
  'ok',
  'delay',
  'stamp-then-reset',
  'stamp-then-silence',
  'stamp-then-cut-body',
  'reset-before-read',
  '502-after-stamp',
  'html-500',
  '307-with-xml',
  '307-without-xml',
  '603-until',
  'wrong-sello',
  'wrong-total',
  'tfd-only',
  'list-of-one',
  'token-expired',
  'no-credits',
  'lock-after-3',
  'slow-then-ok-after-client-timeout',
  'redirect',
] as const;

export type Script = (typeof scripts)[number];

/** What a request is about, whichever dialect it is spoken in. */
export const operations = [
  'stamp',
  'authenticate',
  'storage',
  'download',
  'balance',
  'cancel',
  'certificates',
  'sat-status',
  'mail',
  'whatsapp',
] as const;

export type Operation = (typeof operations)[number];

const match = z.strictObject({
  /** The whole path without query, or its beginning followed by `*`. */
  path: z.string().startsWith('/').optional(),
  operation: z.enum(operations).optional(),
  /** Header of that name. */
  customid: z.string().optional(),
  /** RFC of the issuer in the document sent. */
  rfc: z.string().optional(),
  /** Only the n-th request that fits the rest, counted from 1 since the rule was made. */
  nth: z.int().positive().optional(),
});

/** Body of `POST /sandbox/faults`. */
export const faultRequest = z
  .strictObject({
    match: match.default({}),
    script: z.enum(scripts),
    /** How often it may strike; absent: until cleared. */
    times: z.int().positive().optional(),
    /** Length of the delay, silence or lag, in ms of real time; the default depends on the script. */
    ms: z.int().min(0).max(3_600_000).optional(),
    /** Chance for each fitting request, decided by a generator with this `seed`. */
    probability: z.number().min(0).max(1).optional(),
    seed: z.int().min(0).max(0xffff_ffff).default(1),
  })
  .refine(({ script, match: { rfc } }) => script !== 'reset-before-read' || rfc === undefined, {
    message: 'reset-before-read strikes before the body, so the RFC is not known yet',
    path: ['match', 'rfc'],
  });

export type FaultRequest = z.infer<typeof faultRequest>;

/** Where a script strikes when its rule names neither path nor operation. */
export const defaultOperations: Partial<Record<Script, readonly Operation[]>> = {
  'lock-after-3': ['authenticate'],
  '603-until': ['storage'],
  'list-of-one': ['stamp', 'storage'],
};

export const defaultMs: Partial<Record<Script, number>> = {
  delay: 1_000,
  '307-without-xml': 5_000,
  '603-until': 5_000,
  'lock-after-3': 60_000,
  'slow-then-ok-after-client-timeout': 30_000,
};
