import type { FastifyInstance } from 'fastify';

/** Opens a real socket on a free port of this machine; answers `http://127.0.0.1:<port>`. `app.close()` ends it. */
export function listen(app: FastifyInstance): Promise<string> {
  return app.listen({ host: '127.0.0.1', port: 0 });
}
