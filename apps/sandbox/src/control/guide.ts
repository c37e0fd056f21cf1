import { defaultAccount } from '../accounts/accounts.ts';
import { defaultMs, defaultOperations, operations, scripts } from '../faults/fault-rule.ts';
import { conventions } from '../mail/mail-conventions.ts';
import { endings } from '../whatsapp/whatsapp-conventions.ts';
import { settingsSchema } from '../settings.ts';

const messaging = {
  'GET /sandbox/mails?to=&subject=&limit=': 'what was sent',
  'PUT /sandbox/mail-webhook': 'where it is reported: { url } with user and password inside',
  'GET /sandbox/whatsapp-messages?to=&limit=': 'what was sent by WhatsApp',
  'POST /sandbox/whatsapp-messages/{id}/replies?text=BAJA&quoted=true': 'the person answers',
  'PUT /sandbox/whatsapp-webhook': 'where it is reported: { url, secret }',
};

/** What `GET /sandbox` tells: every door of the sandbox, with the addresses of the server that is asked. */
export function guide(url: string): object {
  return {
    object: 'sandbox',
    aviso: 'Ambiente de pruebas. Ningún documento de este servicio tiene validez fiscal.',
    notice: 'Test environment. No document of this service is valid before SAT.',
    sw: {
      services: `${url}/sw/services`,
      api: `${url}/sw/api`,
      user: defaultAccount.user,
      password: defaultAccount.password,
    },
    sat: {
      certificate_by_number: `${url}/sat/certificates/{no_certificado}.cer`,
      status_query: `${url}/sat/ConsultaCFDIService.svc`,
      authorities: `${url}/sandbox/authorities`,
    },
    mail: {
      page: `${url}/sandbox/mailbox`,
      postmark_api: `${url}/postmark`,
      by_address: conventions,
    },
    whatsapp: { page: `${url}/sandbox/mailbox`, cloud_api: `${url}/whatsapp`, by_number: endings },
    control: {
      'POST /sandbox/csds':
        'issue a CSD or FIEL: { rfc, name, password?, kind?, days?, not_before?, not_after?, authority?, in_lco? }',
      'GET /sandbox/csds?rfc=': 'certificates issued',
      'POST /sandbox/csds/{no_certificado}/revocation': 'revoke one',
      'GET /sandbox/authorities': 'trust anchors',
      'POST /sandbox/authorities': 'trust one more: { certificate }',
      'POST /sandbox/accounts': 'provider account: { user, password, stamps }',
      'GET /sandbox/accounts': 'provider accounts',
      'GET /sandbox/stamps?rfc=&serie=&folio=&uuid=&sello=&limit=':
        'what the providers hold, and how often each document arrived',
      'GET /sandbox/stamps/{uuid}/xml': 'a stamped document',
      'POST /sandbox/stamps/{uuid}/cancellation': "the receiver's answer: { decision: accept | reject }",
      'POST /sandbox/faults': 'misbehave: { script, match?, times?, ms?, probability?, seed? }',
      'GET /sandbox/faults': 'rules in force',
      'DELETE /sandbox/faults[/{id}]': 'clear them',
      'POST /sandbox/webhook-bins':
        'a receiver of webhooks: { secret?, status? }; PUT /sandbox/webhook-bins/{id} changes it, GET shows what came',
      'GET /sandbox/webhook-bin/{id}': 'the same as a page',
      'GET|PATCH /sandbox/settings': Object.keys(settingsSchema.shape).join(', '),
      'GET|PUT /sandbox/clock': '{ offset_seconds }',
      ...messaging,
      'POST /sandbox/reset': 'forget stamps, faults, settings; keep authorities, certificates and accounts',
    },
    faults: { scripts, operations, default_operations: defaultOperations, default_ms: defaultMs },
  };
}
