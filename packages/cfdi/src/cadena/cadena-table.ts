/**
 * The seal string as data. A table gives, for each node of one namespace, what it contributes and in which order. A rule
 * is a list of words:
 *
 *     Fecha                 the attribute, always: `|value`, `|` alone when it is missing
 *     Serie?                the attribute, only when it exists
 *     Niv[version=1.1]      the attribute, always, when another attribute of the node has that value
 *     <Emisor>              every child of that name, each by its own rule
 *     <A/B>                 every grandchild B by its own rule
 *     <A/B>(Base Importe)   every such node by the rule in parentheses
 *     <//Parte>             every descendant of that name
 *     <*>                   every child, whatever it is, by its own rule
 *     .                     (in parentheses) first what the node gives by its own rule
 *     #  #?                 the text of the node, always or only when the node exists
 *     buyer/gln#            the text of the first such node
 *
 * Example, with the rule `Version Serie? <Emisor>` for `Comprobante` and `Rfc Nombre` for `Emisor`:
 * `<Comprobante Version="4.0"><Emisor Rfc="R" Nombre="N"/></Comprobante>` gives `|4.0|R|N`.
 */
export interface CadenaTable {
  /** Canonical prefix of the namespace; names in the rules belong to it. */
  readonly prefix: string;
  readonly nodes: CadenaNodes;
}

export type CadenaNodes = Readonly<Record<string, string>>;

/** One word of a rule, ready to be walked. Names are qualified with the canonical prefix, attribute names are bare. */
export type CadenaStep =
  | { readonly kind: 'attribute'; readonly name: string; readonly required: boolean }
  | { readonly kind: 'attributeWhen'; readonly name: string; readonly other: string; readonly value: string }
  | { readonly kind: 'nodes'; readonly path: readonly string[]; readonly rule?: readonly CadenaStep[] }
  | { readonly kind: 'descendants'; readonly name: string }
  | { readonly kind: 'everyChild' }
  | { readonly kind: 'ownRule' }
  | { readonly kind: 'text'; readonly path: readonly string[]; readonly required: boolean };

// One word: a node reference with its optional parenthesis, or anything without spaces.
const WORD = /<([^>]+)>(?:\(([^)]*)\))?|(\S+)/g;

/** Reads a rule of the table of `prefix`. */
export function compileRule(rule: string, prefix: string): readonly CadenaStep[] {
  return Array.from(rule.matchAll(WORD), ([, nodes, inner, word = '']) =>
    nodes === undefined ? compileValue(word, prefix) : compileNodes(nodes, inner, prefix),
  );
}

function compileNodes(reference: string, inner: string | undefined, prefix: string): CadenaStep {
  if (reference === '*') return { kind: 'everyChild' };
  if (reference.startsWith('//')) return { kind: 'descendants', name: `${prefix}:${reference.slice(2)}` };
  const path = qualified(reference, prefix);
  return inner === undefined ? { kind: 'nodes', path } : { kind: 'nodes', path, rule: compileRule(inner, prefix) };
}

function compileValue(word: string, prefix: string): CadenaStep {
  if (word === '.') return { kind: 'ownRule' };
  const when = /^(.+)\[(.+)=(.+)\]$/.exec(word);
  if (when) {
    const [, name = '', other = '', value = ''] = when;
    return { kind: 'attributeWhen', name, other, value };
  }
  const required = !word.endsWith('?');
  const name = required ? word : word.slice(0, -1);
  if (!name.endsWith('#')) return { kind: 'attribute', name, required };
  return { kind: 'text', path: name === '#' ? [] : qualified(name.slice(0, -1), prefix), required };
}

function qualified(path: string, prefix: string): readonly string[] {
  return path.split('/').map((name) => `${prefix}:${name}`);
}
