import type { Messages } from '../language.tsx';
import account from './account.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import company from './company.json' with { type: 'json' };
import companies from './companies.json' with { type: 'json' };
import certificates from './certificates.json' with { type: 'json' };
import demo from './demo.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import invoices from './invoices.json' with { type: 'json' };
import document from './document.json' with { type: 'json' };
import editor from './editor.json' with { type: 'json' };
import exports from './exports.json' with { type: 'json' };
import customers from './customers.json' with { type: 'json' };
import products from './products.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import series from './series.json' with { type: 'json' };
import apiKeys from './api-keys.json' with { type: 'json' };
import legal from './legal.json' with { type: 'json' };
import pac from './pac.json' with { type: 'json' };
import webhooks from './webhooks.json' with { type: 'json' };
import auditLog from './audit-log.json' with { type: 'json' };
import myData from './my-data.json' with { type: 'json' };
import mail from './mail.json' with { type: 'json' };
import operator from './operator.json' with { type: 'json' };
import whatsapp from './whatsapp.json' with { type: 'json' };
import notifications from './notifications.json' with { type: 'json' };
import taxes from './taxes.json' with { type: 'json' };
import catalogs from './catalogs.json' with { type: 'json' };

export const messages: Messages = {
  account,
  common,
  shell,
  session,
  company,
  companies,
  certificates,
  demo,
  home,
  invoices,
  document,
  editor,
  exports,
  customers,
  products,
  people,
  settings,
  series,
  apiKeys,
  legal,
  pac,
  webhooks,
  auditLog,
  myData,
  mail,
  operator,
  whatsapp,
  notifications,
  taxes,
  catalogs,
};
