import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parseMultipart } from '../http/multipart.ts';
import { stampDocument } from '../pac/stamp-document.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { serveAccount } from './serve.ts';
import { stampAnswer } from './stamp-answer.ts';
import { failure, type StampForm, type SwAnswer } from './sw-answer.ts';

/** Provider name in stamps and receipts. */
const swPac = 'sw';

const params = z.object({ version: z.enum(['v1', 'v2', 'v3', 'v4']) });

/** Stamping of documents sealed by the client, on all three generations of paths (sw-sapien.md section 3). */
export function stampRoutes(app: FastifyInstance, context: SandboxContext): void {
  const config = { operation: 'stamp' } as const;
  for (const base of ['/cfdi33/stamp', '/cfdi33/v2/stamp', '/v4/cfdi33/stamp']) {
    const isOldPath = base === '/cfdi33/stamp';
    const takesCustomId = base.startsWith('/v4/');
    for (const isBase64 of [false, true]) {
      app.post(`${base}/:version${isBase64 ? '/b64' : ''}`, { config }, (request, reply) =>
        stamp(context, request, reply, { isBase64, isOldPath, takesCustomId }),
      );
    }
  }
}

interface PathForm {
  readonly isBase64: boolean;
  readonly isOldPath: boolean;
  readonly takesCustomId: boolean;
}

async function stamp(
  context: SandboxContext,
  request: FastifyRequest,
  reply: FastifyReply,
  path: PathForm,
): Promise<void> {
  await serveAccount(context, request, reply, (account) => {
    const version = params.safeParse(request.params).data?.version;
    if (version === undefined) return failure(404, 'La versión de respuesta solicitada no existe.');
    const customId = path.takesCustomId ? request.headers['customid']?.toString() : undefined;
    const xml = documentIn(request, path.isBase64);
    const refusal = badHeader(request, path, customId);
    if (refusal !== undefined) return refusal;
    if (xml === undefined) return failure(400, 'El XML proporcionado viene vacío o no es un archivo.');
    const form: StampForm = { ...path, version };
    return stampAnswer(stampDocument(context, { pac: swPac, accountId: account.id, xml, customId }), form);
  });
}

/** The part `xml` of the form; `undefined` when it is missing or empty. */
function documentIn({ body, headers }: FastifyRequest, isBase64: boolean): Buffer | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  const content = parseMultipart(headers['content-type'] ?? '', body)?.find(({ name }) => name === 'xml')?.content;
  if (content === undefined || content.length === 0) return undefined;
  return isBase64 ? Buffer.from(content.toString('latin1'), 'base64') : content;
}

function badHeader(request: FastifyRequest, path: PathForm, customId: string | undefined): SwAnswer | undefined {
  if (!path.takesCustomId) return undefined;
  if (customId !== undefined && (customId === '' || customId.length > 100)) {
    return failure(400, 'El CustomId no es válido o viene vacío.', 'at SW.Helpers.Validation.ValidateCustomId');
  }
  const emails = request.headers['email']?.toString().split(',');
  if (emails === undefined) return undefined;
  if (emails.length > 5) return failure(400, 'El listado de correos contiene más de 5 correos o está vacío.');
  const isWrong = emails.some((email) => !/^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(email));
  return isWrong ? failure(400, 'El formato de uno o más correos no es correcto.') : undefined;
}
