import { child, dottedName, identifier, type Node, type Rule } from './rule.ts';

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**']);
const FLOAT_PARSERS = new Set(['parseFloat', 'Number.parseFloat']);

/** Amounts are decimal text and `Decimal`; binary fractions round differently from SAT. */
export const noFloatAmounts: Rule = {
  create(context) {
    const message = 'A binary fraction near an amount: use Decimal of @kita/money.';
    return {
      CallExpression(node) {
        const callee = child(node, 'callee');
        if (FLOAT_PARSERS.has(dottedName(callee) ?? '') || isToFixedOfNumber(callee)) context.report({ node, message });
      },
      Literal(node) {
        if (typeof node['value'] === 'number' && !Number.isInteger(node['value'])) context.report({ node, message });
      },
    };
  },
};

/** `toFixed` of something that can only be a number; `Decimal` has a `toFixed` of its own, which is fine. */
function isToFixedOfNumber(callee: Node | undefined): boolean {
  if (callee?.type !== 'MemberExpression' || identifier(child(callee, 'property')) !== 'toFixed') return false;
  const receiver = child(callee, 'object');
  if (receiver?.type === 'BinaryExpression') return ARITHMETIC.has(String(receiver['operator']));
  if (receiver?.type === 'CallExpression') {
    const name = dottedName(child(receiver, 'callee')) ?? '';
    return name === 'Number' || FLOAT_PARSERS.has(name) || name.startsWith('Math.');
  }
  return (
    receiver?.type === 'UnaryExpression' || (receiver?.type === 'Literal' && typeof receiver['value'] === 'number')
  );
}
