import type { CadenaRules } from '../cadena/cadena-rules.ts';
import type { CadenaStep } from '../cadena/cadena-table.ts';
import type { Field } from '../model/fields.ts';
import type { ChildShape, NodeShape } from '../structure/shape.ts';

/**
 * How a node of the model becomes markup and, in the same go, its part of the seal string. Compiled from the three tables
 * that know: `structure` (attributes and children in the order of SAT's schema), `model/fields.ts` (the field that holds an
 * attribute) and `cadena/tables` (what is sealed). One go is enough because the seal string of these nodes follows the
 * schema's order; `compilePlan` refuses a node where it does not.
 */
export interface NodePlan {
  readonly name: string;
  /** `<cfdi:Emisor` and `</cfdi:Emisor>`. */
  readonly opening: Uint8Array;
  readonly closing: Uint8Array;
  readonly columns: readonly Column[];
  readonly children: readonly ChildPlan[];
}

/** An attribute of a node. */
export interface Column {
  readonly key: string;
  /** ` Rfc="`: the markup before the value. */
  readonly opening: Uint8Array;
  /** Whether the seal string has the value; `always` leaves an empty place for one that is missing. */
  readonly sealed: 'always' | 'present' | 'never';
}

/** What comes after the attributes of a node, in order. */
export type ChildPlan =
  /** A node whose content hangs from the same object as itself. */
  | { readonly kind: 'container'; readonly plan: NodePlan }
  /** The object, or each of the objects, that a field holds. */
  | { readonly kind: 'nodes'; readonly plan: NodePlan; readonly field: string }
  /** Each of the texts that a field holds: value of the one attribute of the node. */
  | { readonly kind: 'values'; readonly plan: NodePlan; readonly field: string }
  /** An attribute that the seal string has only here, after nodes: the totals of the summary of taxes. */
  | { readonly kind: 'sealed'; readonly column: Column };

/** Fields of the model by the name of the node. */
export type FieldsByNode = Readonly<Record<string, readonly Field[]>>;

const encoder = new TextEncoder();

/**
 * Plan of a node that is sealed by its own rule. Nodes of other schemas below it are left out.
 * @throws {TypeError} when the rule does not follow the schema
 */
export function compilePlan(shape: NodeShape, rules: CadenaRules, fields: FieldsByNode): NodePlan {
  return new Compiler(rules, fields).node(shape, rules(shape.name) ?? []);
}

class Compiler {
  readonly #rules: CadenaRules;
  readonly #fields: FieldsByNode;

  constructor(rules: CadenaRules, fields: FieldsByNode) {
    this.#rules = rules;
    this.#fields = fields;
  }

  node(shape: NodeShape, rule: readonly CadenaStep[]): NodePlan {
    const names = new Set(ownChildren(shape).map(({ node }) => node.name));
    const steps = rule.filter((step) => step.kind !== 'nodes' || names.has(step.path[0] ?? ''));
    const plan = this.#content(shape, steps, []);
    if (steps.length > 0) throw new TypeError(`the seal string of ${shape.name} does not follow the schema`);
    return plan;
  }

  /** Takes from `steps` what the node and the containers below it give, in this order. */
  #content(shape: NodeShape, steps: CadenaStep[], path: readonly string[]): NodePlan {
    const { name } = shape;
    const attributes = [...shape.attributes.keys()];
    const columns = attributes.map((attribute) => ({
      key: this.#fields[name]?.find((field) => field.attribute === attribute)?.key ?? '',
      opening: encoder.encode(` ${attribute}="`),
      sealed: path.length === 0 ? takeAttribute(steps, attribute) : ('never' as const),
    }));
    const late = (): ChildPlan[] =>
      columns.flatMap((column, index) => this.#late(column, attributes[index] ?? '', steps));
    const children = [
      ...late(),
      ...ownChildren(shape).flatMap((child) => [this.#child(child, steps, [...path, child.node.name]), ...late()]),
    ];
    return { name, opening: encoder.encode(`<${name}`), closing: encoder.encode(`</${name}>`), columns, children };
  }

  #late(column: Column, attribute: string, steps: CadenaStep[]): ChildPlan[] {
    const sealed = takeAttribute(steps, attribute);
    return sealed === 'never' ? [] : [{ kind: 'sealed', column: { ...column, sealed } }];
  }

  #child({ node, field, isValue }: ChildShape, steps: CadenaStep[], path: readonly string[]): ChildPlan {
    if (field === '') return { kind: 'container', plan: this.#content(node, steps, path) };
    return { kind: isValue ? 'values' : 'nodes', field, plan: this.node(node, takeNode(steps, path, this.#rules)) };
  }
}

function ownChildren({ children }: NodeShape): readonly ChildShape[] {
  return children.filter(({ node }) => node.content === 'sequence');
}

function takeAttribute(steps: CadenaStep[], name: string): Column['sealed'] {
  const [step] = steps;
  if (step?.kind !== 'attribute' || step.name !== name) return 'never';
  steps.shift();
  return step.required ? 'always' : 'present';
}

/** Rule of a node when the next step stands for it; no rule for a node that the seal string leaves out. */
function takeNode(steps: CadenaStep[], path: readonly string[], rules: CadenaRules): readonly CadenaStep[] {
  const [step] = steps;
  const name = path.at(-1) ?? '';
  if (step?.kind === 'nodes' && step.path.join('/') === path.join('/')) {
    steps.shift();
    return step.rule ?? rules(name) ?? [];
  }
  if (step?.kind !== 'descendants' || step.name !== name) return [];
  steps.shift();
  return rules(name) ?? [];
}
