import type { Field, TextKey } from '../model/fields.ts';
import { attribute } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';

/**
 * How a node of a complement becomes a typed object and back, from one table: `write(read(node))` keeps every attribute and
 * child of the schema, `read(write(value))` is `value`. The table also tells where a field is in the XML.
 */
export interface NodeCodec<T> {
  /** Qualified name with SAT's prefix. */
  readonly name: string;
  readonly fields: readonly Field[];
  readonly children: readonly Child[];
  write(value: T): XmlElement;
  /** Reads, does not judge: what is required and missing becomes empty text or an empty list. */
  read(node: XmlElement): T;
}

/** A node below: `1` and `?` are one object, `+` and `*` a list; the first of each pair is always there in the object. */
interface Child {
  readonly key: string;
  readonly occurs: '1' | '?' | '+' | '*';
  /** Containers between the two nodes, outermost first; fields that follow each other may share them. */
  readonly within: readonly string[];
  readonly codec: NodeCodec<object>;
}

type FieldSpec<T> = readonly [key: TextKey<T>, attribute: string, optional?: '?'];

type ChildSpec<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends string
    ? never
    : {
        readonly key: K;
        readonly within?: readonly string[];
        readonly occurs: NonNullable<T[K]> extends readonly unknown[] ? '+' | '*' : '1' | '?';
        readonly codec: NodeCodec<NonNullable<T[K]> extends ReadonlyArray<infer Item> ? Item : NonNullable<T[K]>>;
      };
}[keyof T];

/** What a node is made of, in the order of its schema. */
export interface NodeSpec<T> {
  /** Attributes that are always the same, such as the version of the complement. */
  readonly fixed?: ReadonlyArray<readonly [attribute: string, value: string]>;
  readonly fields: ReadonlyArray<FieldSpec<T>>;
  readonly children?: ReadonlyArray<ChildSpec<T>>;
}

/** A codec from its table. */
export function nodeCodec<T extends object>(name: string, spec: NodeSpec<T>): NodeCodec<T> {
  const { fixed = [] } = spec;
  const fields = spec.fields.map(([key, attributeName, optional]) => ({
    key,
    attribute: attributeName,
    required: optional === undefined,
  }));
  const children = (spec.children ?? []).map(asChild);
  return {
    name,
    fields,
    children,
    write: (value) => ({
      name,
      attributes: [...fixed, ...writtenFields(fields, value)],
      children: writtenChildren(children, value),
    }),
    read: (node) => complete(spec, { ...readFields(fields, node), ...readChildren(children, node) }),
  };
}

/** Safe: the mapped type ties the codec to the field, and `write` is only called with the value of that field. */
function asChild<T>(spec: ChildSpec<T>): Child {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return { within: [], ...(spec as object as Omit<Child, 'within'>) };
}

/** Safe: the table names every field of `T`, and readers give each required one a value. */
function complete<T>(_spec: NodeSpec<T>, values: Readonly<Record<string, unknown>>): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return values as T;
}

function writtenFields(fields: readonly Field[], value: object): Array<readonly [string, string]> {
  return fields.flatMap(({ key, attribute: name }) => {
    const text: unknown = Reflect.get(value, key);
    return typeof text === 'string' && text !== '' ? [[name, text] as const] : [];
  });
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
}

function writtenChildren(children: readonly Child[], value: object): XmlElement[] {
  const root: Growing = { name: '', attributes: [], children: [] };
  const open = new Map<string, Growing>();
  for (const { key, within, codec } of children) {
    const given: unknown = Reflect.get(value, key);
    if (given === undefined) continue;
    const items: readonly unknown[] = Array.isArray(given) ? given : [given];
    // An empty list stands for an empty outer container (see emptyContainer): keep that, invent nothing below it.
    const path = items.length === 0 ? within.slice(0, 1) : within;
    const parent = path.reduce((above, name) => containerOf(open, above, name), root);
    for (const item of items) if (typeof item === 'object' && item !== null) parent.children.push(codec.write(item));
  }
  return root.children;
}

function containerOf(open: Map<string, Growing>, above: Growing, name: string): Growing {
  const known = open.get(name);
  if (known !== undefined) return known;
  const container: Growing = { name, attributes: [], children: [] };
  open.set(name, container);
  above.children.push(container);
  return container;
}

function readFields(fields: readonly Field[], node: XmlElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { key, attribute: name, required } of fields) {
    const value = attribute(node, name);
    if (value !== undefined && value !== '') values[key] = value;
    else if (required) values[key] = '';
  }
  return values;
}

function readChildren(children: readonly Child[], node: XmlElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { key, within, codec, occurs } of children) {
    const found = within.reduce((nodes, name) => nodes.flatMap((one) => named(one, name)), [node]);
    const items = found.flatMap((one) => named(one, codec.name)).map((one) => codec.read(one));
    if (occurs === '+' || (occurs === '*' && items.length > 0)) values[key] = items;
    else if (occurs === '1') values[key] = items[0] ?? codec.read({ name: codec.name, attributes: [], children: [] });
    else if (occurs === '?' && items.length > 0) values[key] = items[0];
  }
  for (const key of emptyContainers(children, node, values)) values[key] = [];
  return values;
}

/** A container without any of its nodes is a fault that rules report: the last list of it is then empty, not absent. */
function emptyContainers(
  children: readonly Child[],
  node: XmlElement,
  values: Readonly<Record<string, unknown>>,
): string[] {
  const last = new Map<string, string>();
  for (const { key, within, occurs } of children)
    if (within[0] !== undefined && occurs === '*') last.set(within[0], key);
  return [...last].flatMap(([container, key]) => {
    const isUsed = children.some((child) => child.within[0] === container && values[child.key] !== undefined);
    return isUsed || named(node, container).length === 0 ? [] : [key];
  });
}

function named(node: XmlElement, name: string): XmlElement[] {
  return node.children.filter((child) => child.name === name);
}
