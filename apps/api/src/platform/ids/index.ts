export { decodeId, encodeId, idPattern } from './prefixed-id.ts';
export { isUuid, newUuid, uuidV5 } from './uuid.ts';
