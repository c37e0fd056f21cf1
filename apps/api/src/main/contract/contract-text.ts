import type { ContractText } from '../../platform/http/index.ts';
import { accountExamples } from './account-examples.ts';
import { invoiceExamples } from './invoice-examples.ts';
import { masterDataExamples } from './master-data-examples.ts';
import { contractTags } from './tags.ts';

/** What the contract says beside the schemas: its sections, and one example per schema that all tell the same story. */
export const contractText: ContractText = {
  tags: contractTags,
  examples: { ...accountExamples, ...masterDataExamples, ...invoiceExamples },
};
