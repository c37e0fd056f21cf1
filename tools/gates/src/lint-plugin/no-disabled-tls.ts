import { child, dottedName, identifier, literalText, type Rule } from './rule.ts';

/** A connection that accepts any certificate is a connection to anybody. */
export const noDisabledTls: Rule = {
  create(context) {
    const message = 'Certificates are always checked; give the authority with `ca` instead.';
    return {
      Property(node) {
        const key = child(node, 'key');
        const name = identifier(key) ?? (key && literalText(key));
        if (name === 'rejectUnauthorized' && child(node, 'value')?.['value'] === false)
          context.report({ node, message });
      },
      AssignmentExpression(node) {
        const target = child(node, 'left');
        const property = child(target, 'property');
        const name = identifier(property) ?? (property && literalText(property)) ?? dottedName(target);
        if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') context.report({ node, message });
      },
    };
  },
};
