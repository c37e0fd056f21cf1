/** A node of the syntax tree as oxlint hands it to a plugin (ESTree); only what the rules here look at. */
export interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface RuleContext {
  report(problem: { node: Node; message: string }): void;
}

export interface Rule {
  create(context: RuleContext): Readonly<Record<string, (node: Node) => void>>;
}

/** A child node, if the property holds one. */
export function child(node: Node | undefined, property: string): Node | undefined {
  const value = node?.[property];
  return isNode(value) ? value : undefined;
}

/** Child nodes of a list property. */
export function children(node: Node, property: string): Node[] {
  const value = node[property];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Name of an identifier node. */
export function identifier(node: Node | undefined): string | undefined {
  return node?.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;
}

/** `Math.random` for the callee of `Math.random()`; `fetch` for that of `fetch()`; undefined for anything deeper. */
export function dottedName(node: Node | undefined): string | undefined {
  if (node?.type !== 'MemberExpression' || node['computed'] === true) return identifier(node);
  const object = identifier(child(node, 'object'));
  const property = identifier(child(node, 'property'));
  return object && property ? `${object}.${property}` : undefined;
}

/** Text of a string literal, or of a template with `$` in place of its expressions. */
export function literalText(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  return children(node, 'quasis')
    .map((quasi) => rawText(quasi['value']))
    .join('$');
}

function rawText(value: unknown): string {
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
