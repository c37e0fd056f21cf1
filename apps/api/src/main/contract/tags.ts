import type { ContractTag } from '../../platform/http/index.ts';

/** Sections of the contract, in the order a newcomer needs them. A test keeps them in step with the operations. */
export const contractTags: readonly ContractTag[] = [
  {
    name: 'Accounts',
    description: 'People: sign up, sign in, open sessions. Programs use API keys instead.',
  },
  {
    name: 'Company',
    description:
      'The taxpayer that issues documents. Each one exists twice, in live and in test mode, with separate data.',
  },
  {
    name: 'People',
    description: 'Who works in a company and what each role may do. The same people work in live and in test mode.',
  },
  { name: 'API keys', description: 'Keys for programs. A key belongs to one company and one mode.' },
  {
    name: 'Certificates',
    description: 'Seal certificates (CSD) of the company. Private keys go in and never come out.',
  },
  { name: 'PAC account', description: 'The account with the authorised provider (PAC) that stamps new documents.' },
  { name: 'Series', description: 'Numberings of documents. A folio is taken when a document is sealed.' },
  { name: 'Customers', description: 'Receivers with the tax data SAT compares letter by letter.' },
  { name: 'Products', description: 'What the company sells, with its SAT keys and taxes.' },
  { name: 'Catalogs', description: 'SAT catalogues: search in plain words, read a key.' },
  {
    name: 'Invoices',
    description:
      'Fiscal documents (CFDI 4.0): invoices and credit notes. States: `draft`, `sealed`, `sending`, `stamped`, `rejected`, `unknown` (the answer of the PAC was lost and is being looked for), `needs_attention`, `cancel_requested`, `canceled`.',
  },
  { name: 'Search', description: 'One box that finds invoices, customers and products by name or number.' },
  {
    name: 'Suggestions',
    description: 'Customers and products for forms: most used first, then most recently used, then newest.',
  },
  { name: 'Saved views', description: 'Filters of a list under a name, for one person or the whole company.' },
  { name: 'Exports', description: 'Files made of many documents or rows, by a job: ZIP of XML and PDF, or CSV.' },
  {
    name: 'Dashboard',
    description: 'The state of the company at a glance: the month, what is open, what needs a person.',
  },
  {
    name: 'Messages',
    description: 'Mail and WhatsApp to people: what was sent, what became of it, and addresses nothing is sent to.',
  },
  {
    name: 'Notifications',
    description: 'Notices of the company to the person who is signed in, and how each kind reaches them.',
  },
  {
    name: 'Events',
    description: 'What happened to every object, newest first: read them when you take no webhooks.',
  },
  {
    name: 'Legal',
    description: 'Terms, privacy notice, what a person accepted, and their rights over their own data (ARCO).',
  },
  {
    name: 'Webhooks',
    description:
      'Addresses that are told what happens, signed as Standard Webhooks 1.0 says: endpoints, secrets, deliveries, replays. Every type of event, with its body, is under `webhooks`.',
  },
  {
    name: 'Audit log',
    description:
      'Who did what, with before and after, in a chain of hashes that shows when an entry was changed or removed.',
  },
  {
    name: 'Operator',
    description:
      'The console of whoever runs the installation, by their session with a second factor and nothing else. Everything read and done is audited; companies read in their own log what touched them.',
  },
];
