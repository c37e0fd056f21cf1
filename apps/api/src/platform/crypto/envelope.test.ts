import { describe, expect, it } from 'vitest';

import { newUuid } from '../ids/index.ts';
import { DecryptionFailed, UnknownKek, openEnvelope, rewrapEnvelope, ringProvider, sealEnvelope } from './index.ts';
import type { Envelope, EnvelopeContext } from './index.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const oldRing = ringProvider({ activeId: 'k1', keys: new Map([['k1', key(1)]]) });
const bothRing = ringProvider({
  activeId: 'k2',
  keys: new Map([
    ['k2', key(2)],
    ['k1', key(1)],
  ]),
});
const newRing = ringProvider({ activeId: 'k2', keys: new Map([['k2', key(2)]]) });

const context: EnvelopeContext = { tenantId: newUuid(), kind: 'csd_key', rowId: newUuid() };
const plaintext = Buffer.from('the private key of a merchant');

function flip(bytes: Buffer, index: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(index) ^ 1, index);
  return copy;
}

describe('an envelope', () => {
  it('opens to what was sealed, also when the secret is empty or large', async () => {
    for (const secret of [plaintext, Buffer.alloc(0), Buffer.alloc(70_000, 9)]) {
      const envelope = await sealEnvelope(oldRing, context, secret);
      expect(envelope.wrappedDek).toHaveLength(60);
      expect(envelope.box).toHaveLength(secret.length + 28);
      expect(await openEnvelope(oldRing, context, envelope)).toEqual(secret);
    }
  });

  it('never repeats a data key, an IV or a ciphertext', async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => sealEnvelope(oldRing, context, plaintext)));
    expect(new Set(made.map(({ box }) => box.toString('hex'))).size).toBe(50);
    expect(new Set(made.map(({ wrappedDek }) => wrappedDek.toString('hex'))).size).toBe(50);
  });

  it('does not open for another tenant, kind or row', async () => {
    const envelope = await sealEnvelope(oldRing, context, plaintext);
    const others = [{ tenantId: newUuid() }, { kind: 'pac_credential' }, { rowId: newUuid() }];
    for (const other of others) {
      await expect(openEnvelope(oldRing, { ...context, ...other }, envelope)).rejects.toThrow(DecryptionFailed);
    }
  });

  it('does not open when any single bit changed, nor when it was cut', async () => {
    const envelope = await sealEnvelope(oldRing, context, plaintext);
    const altered: Envelope[] = [
      ...Array.from(envelope.box.keys(), (index) => ({ ...envelope, box: flip(envelope.box, index) })),
      ...Array.from(envelope.wrappedDek.keys(), (index) => ({
        ...envelope,
        wrappedDek: flip(envelope.wrappedDek, index),
      })),
      { ...envelope, box: envelope.box.subarray(0, -1) },
      { ...envelope, box: Buffer.alloc(5) },
      { ...envelope, wrappedDek: envelope.wrappedDek.subarray(0, 59) },
      { ...envelope, encV: 2 },
    ];
    for (const bad of altered) await expect(openEnvelope(oldRing, context, bad)).rejects.toThrow(DecryptionFailed);
  });

  it('does not open when its key is presented under another id, or is unknown', async () => {
    const envelope = await sealEnvelope(oldRing, context, plaintext);
    const renamed = ringProvider({ activeId: 'kx', keys: new Map([['kx', key(1)]]) });
    await expect(openEnvelope(renamed, context, { ...envelope, kekId: 'kx' })).rejects.toThrow(DecryptionFailed);
    await expect(openEnvelope(newRing, context, envelope)).rejects.toThrow(UnknownKek);
  });

  it('once rewrapped opens with the new key alone, its ciphertext untouched', async () => {
    const envelope = await sealEnvelope(oldRing, context, plaintext);
    const rewrapped = { ...envelope, ...(await rewrapEnvelope(bothRing, context, envelope)) };
    expect(rewrapped.kekId).toBe('k2');
    expect(rewrapped.box).toBe(envelope.box);
    expect(await openEnvelope(newRing, context, rewrapped)).toEqual(plaintext);
  });

  it('refuses a context that could be read two ways', async () => {
    for (const bad of [{ kind: 'a|b' }, { kind: '' }, { tenantId: 'T' }, { rowId: context.rowId.toUpperCase() }]) {
      await expect(sealEnvelope(oldRing, { ...context, ...bad }, plaintext)).rejects.toThrow('envelope');
    }
  });
});
