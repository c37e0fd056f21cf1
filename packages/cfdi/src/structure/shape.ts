import type { BilingualText } from '../model/finding.ts';

/** What an attribute may hold, after XML Schema's white-space collapse. */
export interface ValueShape {
  accepts(value: string): boolean;
  /** Words for a person: « hasta 25 caracteres, sin | ». */
  readonly wording: BilingualText;
  /** False where the schema keeps white space: the two blanks of a pedimento. */
  readonly collapses: boolean;
}

/** What a node may hold. */
export interface NodeShape {
  /** Qualified name with the canonical prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, ValueShape>;
  readonly required: readonly string[];
  readonly children: readonly ChildShape[];
  /**
   * `sequence`: in the order given; `mixed`: in any order; `choice`: of one kind only; `complements`: nodes of other
   * schemas; `anything`: unread.
   */
  readonly content: 'sequence' | 'mixed' | 'choice' | 'complements' | 'anything';
}

export interface ChildShape {
  readonly node: NodeShape;
  readonly min: number;
  readonly max: number;
  /** Field of the model it becomes; empty for a mere container. */
  readonly field: string;
  /** The one attribute of the node is the value of the field itself. */
  readonly isValue: boolean;
}

type Attributes = Readonly<Record<string, ValueShape>>;

/** A node with its attributes (a trailing `?` marks an optional one) and its children in order. */
export function node(name: string, attributes: Attributes = {}, children: readonly ChildShape[] = []): NodeShape {
  const names = Object.keys(attributes);
  return {
    name,
    attributes: new Map(Object.entries(attributes).map(([key, value]) => [key.replace(/\?$/, ''), value])),
    required: names.filter((key) => !key.endsWith('?')),
    children,
    content: 'sequence',
  };
}

/** A node whose children may come in any order. */
export function unordered(shape: NodeShape): NodeShape {
  return { ...shape, content: 'mixed' };
}

/** A node whose children are all of one kind; one of them must be there when none may be absent. */
export function choice(shape: NodeShape): NodeShape {
  return { ...shape, content: 'choice' };
}

/** A node whose children belong to other schemas. */
export function open(name: string, content: 'complements' | 'anything'): NodeShape {
  return { ...node(name), content };
}

/** Exactly one; the field is empty for a container that the model does not have. */
export const one = (shape: NodeShape, field = ''): ChildShape => ({
  node: shape,
  min: 1,
  max: 1,
  field,
  isValue: false,
});

/** One or none. */
export const maybe = (shape: NodeShape, field = ''): ChildShape => ({ ...one(shape, field), min: 0 });

/** One or more. */
export const some = (shape: NodeShape, field = ''): ChildShape => ({ ...one(shape, field), max: Infinity });

/** Any number, none included. */
export const any = (shape: NodeShape, field = ''): ChildShape => ({ ...some(shape, field), min: 0 });

/** The attribute of this node is the value of the field. */
export const asValue = (child: ChildShape): ChildShape => ({ ...child, isValue: true });
