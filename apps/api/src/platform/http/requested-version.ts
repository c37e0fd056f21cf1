import type { FastifyRequest } from 'fastify';

import { ApiVersionUnknown } from './api-version-errors.ts';
import { API_VERSION, API_VERSIONS } from './api-versions.ts';
import type { ApiVersion } from './api-versions.ts';

/** The version a request is answered in: the one it names, or the newest. @throws `api_version_unknown` */
export function requestedVersion(request: FastifyRequest): ApiVersion {
  const named = request.headers['kita-version'];
  if (named === undefined) return API_VERSION;
  const known = API_VERSIONS.find((version) => version === named);
  if (known === undefined) throw ApiVersionUnknown();
  return known;
}
