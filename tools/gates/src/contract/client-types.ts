import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

/** Where the generated types of the client lie. */
export const CLIENT_TYPES = 'packages/api-client/src/generated/schema.ts';

const HEADER = '// Generated from openapi.yaml by `pnpm openapi`. Do not edit: `pnpm check` compares.\n\n';

/** TypeScript types of every path and component of a contract (OpenAPI 3.1, YAML). */
export async function renderClientTypes(contract: string): Promise<string> {
  const document: unknown = parse(contract);
  if (!isDocument(document)) throw new Error('the contract is not an OpenAPI document');
  const nodes = await openapiTS(document, { alphabetize: false, immutable: true, silent: true });
  return `${HEADER}${astToString(nodes)}`;
}

type OpenApiDocument = Exclude<Parameters<typeof openapiTS>[0], string | URL | Buffer>;

/** The generator validates the document itself; this only tells a document from text or nothing. */
function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value && 'paths' in value;
}
