export { decodeId, encodeId, idPattern } from './prefixed-id.ts';
export { formatUuid, isUuid, newUuid, parseUuid, uuidV5 } from './uuid.ts';
