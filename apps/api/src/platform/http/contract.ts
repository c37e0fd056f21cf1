import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';

import { API_VERSION } from './api-versions.ts';
import type { ContractText } from './contract-parts.ts';
import { toObject } from './contract-schemas.ts';
import { finishContract } from './finish-contract.ts';
import type { Operation } from './operation.ts';

interface LooseSchema {
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** zod adds long patterns beside a format and the bounds of safe integers: noise in a contract. */
const zodToJsonConfig = {
  override: ({ jsonSchema }: { jsonSchema: LooseSchema }) => {
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  },
};

const DESCRIPTION = `Issue CFDI 4.0 with one call, over HTTPS and JSON.

- **Amounts** are decimal text (\`"1160.00"\`), never numbers. **SAT codes** are written as SAT writes them.
- **Test and live** are two companies with their own keys: \`kt_test_…\` works against the sandbox, \`kt_live_…\` issues real documents. Every object shows \`livemode\`.
- **Repeat safely**: send \`Idempotency-Key\` with every POST and repeat the same request after a lost answer.
- **Errors** are problem documents (RFC 9457) with a stable \`code\`, explained at the address in \`type\`; \`errors[]\` lists every field with its JSON pointer and, where SAT has one, its code.
- **Lists** give \`next_cursor\` while \`has_more\` is true; send it back as \`cursor\` with the same filters.
- **Versions** are dates: \`Kita-Version\` in a request fixes one, in an answer it says which one was served. Additions come without a new date; what breaks a client gets one, and the old date works for 12 months more.`;

/** Collects the operations into one OpenAPI 3.1 document, read with `app.swagger()`. */
export async function registerContract(
  app: FastifyInstance,
  operations: readonly Operation[],
  text: ContractText,
): Promise<void> {
  const componentsOf = createJsonSchemaTransformObject({ zodToJsonConfig });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Kita API',
        version: API_VERSION,
        description: DESCRIPTION,
      },
      servers: [{ url: '/', description: 'This installation' }],
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer', description: 'API key: kt_test_… or kt_live_…' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: '__Host-kita_sid',
            description: 'Session cookie of the web app.',
          },
          bearer: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'Short-lived token of a signed-in user.',
          },
        },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: (document) => finishContract(toObject(componentsOf(document)), operations, text),
  });
}
