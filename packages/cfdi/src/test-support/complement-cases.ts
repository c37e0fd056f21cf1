import { describe, expect, test } from 'vitest';
import { complementCodecs } from '../complements/complement-codecs.ts';
import type { ComplementName } from '../complements/complement-codecs.ts';
import type { NodeCodec } from '../complements/node-codec.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { validateComprobante } from '../rules/validate-comprobante.ts';
import { changed } from './documents.ts';

type Changes = Readonly<Record<string, unknown>>;

/** How one rule of a complement is broken, and how the nearest document keeps it. */
export interface ComplementCase {
  readonly code: string;
  readonly sat?: string;
  readonly severity?: 'warning';
  readonly on: Unsealed;
  /** Changed values; pointers that start with `~` go into the typed complement. */
  readonly breaks: Changes;
  /** Pointer of the first finding, `~` for the complement. */
  readonly at: string;
  readonly passes: Changes;
}

/** The tests of a complement's rules: each has a case that breaks it, told in the right place, and one that does not. */
export function describeComplementRules(
  name: ComplementName,
  rules: readonly Rule[],
  cases: readonly ComplementCase[],
  context: ValidationContext,
): void {
  const hits = (one: ComplementCase, changes: Changes): Finding[] =>
    validateComprobante(changedComplement(one.on, name, changes), context).filter(({ code }) => code === one.code);

  describe.each(cases.map((one) => [`${one.code} at ${one.at}`, one] as const))('%s', (_, one) => {
    test('is reported where it is broken', () => {
      const [first] = hits(one, one.breaks);
      const pointer = one.at.replace('~', placeOf(one.on, name));
      expect(first).toMatchObject({ code: one.code, severity: one.severity ?? 'error', pointer });
      expect(first?.sat).toBe(one.sat);
      expect(first?.message.es.length).toBeGreaterThan(20);
      expect(`${first?.message.es} ${first?.message.en}`).not.toMatch(/\{found\}|\{expected\}/);
      if (one.at.startsWith('~')) expect(first?.xpath).toContain(`/${name}`);
    });

    test('is silent when it is kept', () => {
      expect(hits(one, one.passes)).toEqual([]);
    });
  });

  test('every rule has a case that breaks it and one that does not', () => {
    const tested = new Set(cases.map(({ code }) => code));
    expect(rules.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
  });
}

/** Like `changed`, with pointers at `~` going into the typed form of the first complement of that name. */
export function changedComplement(
  document: Unsealed,
  name: ComplementName,
  changes: Changes,
): Unsealed & Partial<Comprobante> {
  const inside = Object.entries(changes).filter(([pointer]) => pointer.startsWith('~'));
  const outside = Object.entries(changes).filter(([pointer]) => !pointer.startsWith('~'));
  const codec: NodeCodec<object> = complementCodecs[name];
  const [head, index] = splitLast(placeOf(document, name));
  const nodes = valueAt(document, head);
  if (!Array.isArray(nodes)) throw new TypeError(`no ${name}`);
  const value = structuredClone(codec.read(nodes[Number(index)]));
  for (const [pointer, next] of inside) setAt(value, pointer.slice(1), next);
  const written = changed(document, { [`${head}/${index}`]: codec.write(value) });
  return changed(written, Object.fromEntries(outside));
}

/** Pointer of the first complement of that name. */
function placeOf(document: Unsealed, name: string): string {
  const top = (document.complementos ?? []).findIndex((node) => node.name === name);
  if (top >= 0) return `/complementos/${top}`;
  for (const [line, { complementoConcepto = [] }] of document.conceptos.entries()) {
    const index = complementoConcepto.findIndex((node) => node.name === name);
    if (index >= 0) return `/conceptos/${line}/complementoConcepto/${index}`;
  }
  throw new TypeError(`no ${name}`);
}

function splitLast(pointer: string): [string, string] {
  const at = pointer.lastIndexOf('/');
  return [pointer.slice(0, at), pointer.slice(at + 1)];
}

function valueAt(root: object, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at instanceof Object ? Reflect.get(at, key) : undefined), root);
}

function setAt(root: object, pointer: string, next: unknown): void {
  const [head, last] = splitLast(pointer);
  const node = valueAt(root, head);
  if (!(node instanceof Object)) throw new TypeError(`nothing at ${pointer}`);
  if (next === undefined) Reflect.deleteProperty(node, last);
  else Reflect.set(node, last, next);
}
