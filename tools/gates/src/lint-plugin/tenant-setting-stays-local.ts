import { literalText, type Node, type Rule } from './rule.ts';

const SESSION_WIDE = [/set_config\s*\([^)]*,\s*false\s*\)/i, /\bset\s+(session\s+)?app\.\w/i];

/**
 * A tenant set for the session instead of the transaction stays on the pooled connection and shows the next request
 * another tenant's rows. The third argument of `set_config` is `true`, always.
 */
export const tenantSettingStaysLocal: Rule = {
  create(context) {
    const check = (node: Node) => {
      const text = literalText(node) ?? '';
      if (!SESSION_WIDE.some((pattern) => pattern.test(text))) return;
      context.report({ node, message: 'This setting outlives its transaction: use set_config(…, true).' });
    };
    return { Literal: check, TemplateLiteral: check };
  },
};
