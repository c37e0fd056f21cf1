export { recordAcceptance, versionsInForce } from './accept-legal.ts';
export { answerArco } from './answer-arco.ts';
export { ArcoAlreadyAnswered, LegalVersionUnknown } from './legal.errors.ts';
export { presentArco } from './legal.presenter.ts';
export { listArcoForOperators } from './legal.repository.ts';
export type { ArcoRow } from './legal.repository.ts';
export { arcoRequestSchema } from './legal.schemas.ts';
export { legalOperations } from './legal.routes.ts';
