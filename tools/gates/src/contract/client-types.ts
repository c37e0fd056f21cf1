import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { parse } from 'yaml';

/** Where the generated types of the client lie. */
export const CLIENT_TYPES = 'packages/api-client/src/generated/schema.ts';

const HEADER = '// Generated from openapi.yaml by `pnpm openapi`. Do not edit: `pnpm check` compares.\n\n';

/** TypeScript types of every path, component and problem code of a contract (OpenAPI 3.1, YAML). */
export async function renderClientTypes(contract: string): Promise<string> {
  const document: unknown = parse(contract);
  if (!isDocument(document)) throw new Error('the contract is not an OpenAPI document');
  const nodes = await openapiTS(document, {
    alphabetize: false,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
    silent: true,
  });
  return `${HEADER}${astToString(nodes)}${problemCodes(document)}`;
}

/** The contract has one example per code an operation may answer. */
function problemCodes(document: OpenAPI3): string {
  const codes = Object.keys(document.components?.examples ?? {});
  if (codes.length === 0) return '';
  return `\n/** Codes of problem documents. */\nexport type ProblemCode =\n${codes.map((code) => `    | "${code}"`).join('\n')};\n`;
}

/** The generator validates the document itself; this only tells a document from text or nothing. */
function isDocument(value: unknown): value is OpenAPI3 {
  return typeof value === 'object' && value !== null && 'openapi' in value && 'paths' in value;
}
