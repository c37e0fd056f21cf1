import type { z } from 'zod';

import { arcoAnswered } from './arco-answered.ts';
import { certificateExpiring } from './certificate-expiring.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { digest } from './digest.ts';
import { emailChanged } from './email-changed.ts';
import { invitation } from './invitation.ts';
import { invoiceToReceiver } from './invoice-to-receiver.ts';
import { notice } from './notice.ts';
import { ownershipTransfer } from './ownership-transfer.ts';
import { resetPassword } from './reset-password.ts';
import { securityNotice } from './security-notice.ts';
import { verifyEmail } from './verify-email.ts';
import { webhookDisabled } from './webhook-disabled.ts';
import { webhookFailing } from './webhook-failing.ts';
import type { Template } from './define-template.ts';

/** Every mail of the product. A new one is a file beside these and a line here. */
export const templates = [
  arcoAnswered,
  certificateExpiring,
  confirmEmailChange,
  digest,
  emailChanged,
  invitation,
  invoiceToReceiver,
  notice,
  ownershipTransfer,
  resetPassword,
  securityNotice,
  verifyEmail,
  webhookDisabled,
  webhookFailing,
] as const;

type AnyTemplate = (typeof templates)[number];
export type TemplateName = AnyTemplate['name'];
/** What a template's texts need. */
export type TemplateData<N extends TemplateName> = z.infer<Extract<AnyTemplate, { readonly name: N }>['data']>;

const byName = new Map<string, Template>(templates.map((template) => [template.name, template]));

/** The template of a stored message; `undefined` for a name this version does not know. */
export function findTemplate(name: string): Template | undefined {
  return byName.get(name);
}
