import { API_VERSION } from '../../platform/http/index.ts';
import type { ContractText } from '../../platform/http/index.ts';
import { eventTypes } from '../events.ts';
import { accountExamples } from './account-examples.ts';
import { dashboardExamples } from './dashboard-examples.ts';
import { eventExamples } from './event-examples.ts';
import { invoiceExamples } from './invoice-examples.ts';
import { masterDataExamples } from './master-data-examples.ts';
import { messageExamples } from './message-examples.ts';
import { contractTags } from './tags.ts';
import { operatorExamples } from './operator-examples.ts';
import { webhookExamples } from './webhook-examples.ts';

const objects = {
  ...accountExamples,
  ...masterDataExamples,
  ...invoiceExamples,
  ...messageExamples,
  ...webhookExamples,
  ...operatorExamples,
};

/** What the contract says beside the schemas: its sections, and one example per schema that all tell the same story. */
export const contractText: ContractText = {
  tags: contractTags,
  examples: { ...objects, ...dashboardExamples, ...eventExamples(eventTypes, objects, API_VERSION) },
  events: eventTypes,
};
