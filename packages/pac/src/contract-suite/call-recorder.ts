import type { CallCtx, PacLogger, RawExchange } from '../contract/call-ctx.ts';

/** A call context that remembers everything an adapter gave away. */
export interface CallRecorder {
  readonly raws: RawExchange[];
  readonly lines: string[];
  ctx(changes?: Partial<CallCtx>): CallCtx;
  /** All text that left the adapter: log lines and stored answers. */
  everything(): string;
}

/** Makes a recorder; stored answers get the keys `raw-1`, `raw-2`… */
export function callRecorder(): CallRecorder {
  const raws: RawExchange[] = [];
  const lines: string[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, message: string) => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  const log: PacLogger = { debug: write, info: write, warn: write, error: write };
  const persistRaw: CallCtx['persistRaw'] = async (raw) => {
    raws.push(raw);
    return `raw-${raws.length}`;
  };
  return {
    raws,
    lines,
    ctx: (changes = {}) => ({ log, persistRaw, ...changes }),
    everything: () => [...lines, ...raws.map(textOf)].join('\n'),
  };
}

function textOf(raw: RawExchange): string {
  return `${JSON.stringify({ ...raw, body: undefined })} ${Buffer.from(raw.body).toString('utf8')}`;
}
