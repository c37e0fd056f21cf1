import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Something a package exports, as its source declares it. */
export interface Exported {
  readonly name: string;
  /** Absolute path of the file that declares it. */
  readonly file: string;
  readonly node: ts.Declaration;
  readonly source: ts.SourceFile;
}

/** Whether it is there at run time: a function, a class or a constant, and no type. */
export function isValue({ node }: Exported): boolean {
  return !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node);
}

/** Everything an entry file exports, re-exports followed to where things are declared. Syntax alone: no types are resolved. */
export function exportedDeclarations(entry: string, seen = new Set<string>()): Exported[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const source = parse(entry);
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return isExported(statement) ? declared(statement, source, entry) : [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    const file = path.resolve(path.dirname(entry), from.text);
    if (statement.exportClause === undefined) return exportedDeclarations(file, seen);
    if (!ts.isNamedExports(statement.exportClause)) return [];
    const found = exportedDeclarations(file);
    return statement.exportClause.elements.flatMap(({ name, propertyName }) => {
      const one = found.find((candidate) => candidate.name === (propertyName ?? name).text);
      return one === undefined ? [] : [{ ...one, name: name.text }];
    });
  });
}

function declared(statement: ts.Statement, source: ts.SourceFile, file: string): Exported[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((node) =>
      ts.isIdentifier(node.name) ? [{ name: node.name.text, file, node, source }] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [{ name: statement.name.text, file, node: statement, source }] : [];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
}
