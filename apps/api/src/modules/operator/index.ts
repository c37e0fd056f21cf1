import type { Operation } from '../../platform/http/index.ts';
import { operatorArcoOperations } from './arco.routes.ts';
import { operatorCompanyOperations } from './companies.routes.ts';
import { operatorFlagOperations } from './flags.routes.ts';
import { impersonationOperations } from './impersonations.routes.ts';
import { operatorPeopleOperations } from './people.routes.ts';
import { operatorWorkOperations } from './work.routes.ts';

/** The operator console, in the order of its pages. */
export const operatorOperations: readonly Operation[] = [
  ...operatorWorkOperations,
  ...operatorCompanyOperations,
  ...operatorPeopleOperations,
  ...operatorFlagOperations,
  ...impersonationOperations,
  ...operatorArcoOperations,
];
