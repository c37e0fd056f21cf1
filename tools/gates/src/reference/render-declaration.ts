import ts from 'typescript';
import type { Exported } from './exported-declarations.ts';

const CONSTANT_LINES_MAX = 6;

/** The docstring of a declaration as Markdown, or `undefined` when it has none. */
export function docstringOf({ node }: Pick<Exported, 'node'>): string | undefined {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const comments = ts.getJSDocCommentsAndTags(owner).filter((one) => ts.isJSDoc(one));
  const text = comments.at(-1)?.getText();
  return text === undefined ? undefined : markdownOf(text);
}

/** What a caller sees of a declaration: no bodies, no private members; docstrings of members stay. */
export function signatureOf({ node, source }: Exported): string {
  const text = (from: number, to: number): string => source.text.slice(from, to).trim();
  if (ts.isFunctionDeclaration(node)) return `${text(node.getStart(), node.body?.getStart() ?? node.end).replace(/^export /, '')};`;
  if (ts.isClassDeclaration(node)) return classSignature(node, source);
  if (ts.isVariableDeclaration(node)) return constantSignature(node);
  return text(node.getStart(), node.end).replace(/^export /, '');
} // prettier-ignore

function constantSignature(node: ts.VariableDeclaration): string {
  const name = node.name.getText();
  if (node.type !== undefined) return `const ${name}: ${node.type.getText()};`;
  const value = node.initializer?.getText() ?? '';
  const isShort = value.split('\n').length <= CONSTANT_LINES_MAX;
  return isShort ? `const ${name} = ${value};` : `const ${name} = ${value.split('\n')[0] ?? ''} … `.trimEnd();
}

function classSignature(node: ts.ClassDeclaration, source: ts.SourceFile): string {
  const head = source.text.slice(node.getStart(), node.members.pos).replace(/^export /, '').trimEnd();
  const members = node.members.filter(isPublic).map((member) => {
    const docs = ts.getJSDocCommentsAndTags(member).filter((one) => ts.isJSDoc(one)).map((one) => `  ${one.getText()}\n`);
    const body = ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member) || ts.isGetAccessor(member) ? member.body : undefined;
    const value = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
    const end = body?.getStart() ?? (value === undefined ? member.end : value.pos - 1);
    return `${docs.join('')}  ${source.text.slice(member.getStart(), end).trim().replace(/;$/, '')};`;
  });
  return `${head}\n${members.join('\n')}\n}`;
} // prettier-ignore

function isPublic(member: ts.ClassElement): boolean {
  if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) return false;
  const isHidden = (kind: ts.SyntaxKind): boolean =>
    kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword;
  return !(ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(({ kind }) => isHidden(kind)));
}

/** Comment marks off, tags as list items, indented examples kept as they are. */
function markdownOf(comment: string): string {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  return lines
    .join('\n')
    .replaceAll(/^@(\w+) ?/gm, (_, tag: string) => `- **@${tag}** `)
    .replaceAll(/([^\n-].*)\n(- \*\*@)/g, '$1\n\n$2')
    .trim();
}
