import { describe, expect, test } from 'vitest';
import { compileRule } from '../cadena/cadena-table.ts';
import { any, asValue, maybe, node, some } from '../structure/shape.ts';
import * as v from '../structure/values.ts';
import type { NodePlan } from './node-plan.ts';
import { compilePlan } from './node-plan.ts';
import { conceptoPlan, headPlan, impuestosPlan } from './plans.ts';

const leaf = node('c:Hoja', { A: v.text(1) });
const shape = node('c:Raiz', { A: v.text(1), B: v.text(1) }, [
  maybe(node('c:Caja', {}, [some(leaf, 'hojas')])),
  asValue(any(node('c:Dato', { Valor: v.text(1) }), 'datos')),
]);
const compiled = (rule: string, inner = 'A'): NodePlan =>
  compilePlan(shape, (name) => compileRule(name === 'c:Raiz' ? rule : inner, 'c'), {});
const sealedOf = ({ columns }: NodePlan): string[] => columns.map(({ sealed }) => sealed);

/** Every attribute that no field of the model holds, the values of plain lists aside. */
function withoutField({ name, columns, children }: NodePlan): string[] {
  const own = columns.filter(({ key }) => key === '').map(() => name);
  return [...own, ...children.flatMap((child) => (child.kind === 'container' || child.kind === 'nodes' ? withoutField(child.plan) : []))];
} // prettier-ignore

describe('compilePlan', () => {
  test('finds what is sealed: always, when present, never', () => {
    expect(sealedOf(compiled('A B?'))).toEqual(['always', 'present']);
    expect(sealedOf(compiled('B <Caja/Hoja>'))).toEqual(['never', 'always']);
  });

  test('an attribute that the seal string has later is sealed there', () => {
    const kinds = (rule: string): string[] => compiled(rule).children.map(({ kind }) => kind);
    expect(kinds('A <Caja/Hoja> B?')).toEqual(['container', 'sealed', 'values']);
    expect(kinds('B A')).toEqual(['sealed', 'container', 'values']);
  });

  test.each(['<Dato> <Caja/Hoja>', 'A C', 'A[B=1]', 'A #'])('refuses the rule «%s», which is not in order', (rule) => {
    expect(() => compiled(rule)).toThrow(TypeError);
  }); // prettier-ignore

  test('every attribute of the schema has its field in the model', () => {
    expect([headPlan, conceptoPlan, impuestosPlan].flatMap(withoutField)).toEqual([]);
  });
});
