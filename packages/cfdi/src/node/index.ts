export { nodeCrypto } from './node-crypto.ts';
export { nodeAsyncSigner, nodeSigner } from './node-signer.ts';
export { openCsd } from './open-csd.ts';
export type { Csd, OpenCsdInput } from './open-csd.ts';
