import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';

export const API_VERSION = '2026-11-21';

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

/** Collects the operations into one OpenAPI 3.1 document, read with `app.swagger()`. */
export async function registerContract(app: FastifyInstance): Promise<void> {
  const componentsOf = createJsonSchemaTransformObject({ zodToJsonConfig });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Kita API',
        version: API_VERSION,
        description:
          'Issue CFDI 4.0 with one call. Amounts are decimal strings, SAT codes are written as SAT writes them, and every error is a problem document with a stable code.',
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
    transformObject: (document) => pruneComponents(componentsOf(document)),
  });
}

export interface OpenApiDocument {
  paths?: Record<string, unknown>;
  components?: { schemas?: Record<string, unknown> };
}

/** The transform emits an input and an output form of every schema; only what is referenced stays. */
export function pruneComponents<T extends OpenApiDocument>(document: T): T {
  const schemas = document.components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const name = key === '$ref' && typeof child === 'string' ? child.replace('#/components/schemas/', '') : undefined;
      if (name === undefined) visit(child);
      else if (!used.has(name)) {
        used.add(name);
        visit(schemas[name]);
      }
    }
  };
  visit(document.paths);
  const kept = Object.entries(schemas)
    .filter(([name]) => used.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}
