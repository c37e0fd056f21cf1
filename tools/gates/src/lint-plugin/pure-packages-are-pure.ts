import { child, children, dottedName, identifier, type Rule } from './rule.ts';

const WORLD_CALLS = new Set([
  'Date.now',
  'performance.now',
  'Math.random',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto.randomUUID',
  'crypto.randomUUIDv7',
  'crypto.getRandomValues',
]);

/** Fiscal rules get the moment, the catalogue and the randomness they need as arguments: same input, same document. */
export const purePackagesArePure: Rule = {
  create(context) {
    const report = (node: Parameters<typeof context.report>[0]['node'], what: string) =>
      context.report({ node, message: `${what} in a pure package: take it as an argument.` });
    return {
      NewExpression(node) {
        const isNow = identifier(child(node, 'callee')) === 'Date' && children(node, 'arguments').length === 0;
        if (isNow) report(node, 'The clock');
      },
      CallExpression(node) {
        const name = dottedName(child(node, 'callee'));
        if (name && WORLD_CALLS.has(name)) report(node, `${name}()`);
      },
      MemberExpression(node) {
        if (identifier(child(node, 'object')) === 'process') report(node, 'The process');
      },
    };
  },
};
