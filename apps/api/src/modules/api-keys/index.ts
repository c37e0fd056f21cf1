export { apiKeyEvents } from './api-keys.events.ts';
export { apiKeyNames, findKeyByToken, keysMadeBy, revokeAllApiKeys } from './api-keys.repository.ts';
export { apiKeyOperations } from './api-keys.routes.ts';
export { memberKeyListSchema } from './api-keys.schemas.ts';
export { settleKeysOfLeaver, usableKeysOf, welcomeMakerBack } from './keys-of-maker.ts';
export { createApiKey } from './create-api-key.ts';
export { wholeApiKeys } from './whole-api-keys.ts';
