export { apiKeyNames, findKeyByToken, keysMadeBy } from './api-keys.repository.ts';
export { apiKeyOperations } from './api-keys.routes.ts';
export { createApiKey } from './create-api-key.ts';
