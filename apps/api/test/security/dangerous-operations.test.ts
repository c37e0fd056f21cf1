import { describe, expect, it } from 'vitest';

import { operations } from '../../src/main/operations.ts';
import type { Operation } from '../../src/platform/http/index.ts';

/**
 * What can hand an account or a company to somebody else asks for a recent proof of the person. The rule is by permission
 * and by path, so that a new operation of the same kind is dangerous until somebody says here why it is not.
 */
const DANGEROUS_PERMISSIONS =
  /^(?:certificates|pac_accounts|api_keys|members|roles|invitations|ownership|payouts|gateways|webhooks|webhook_endpoints|company|exports?|tenant_export):(?:write|manage|transfer|close|export)$/;
const DANGEROUS_PATHS =
  /^\/v1\/user\/(?:password|email-change|two-factor|identities)|\/(?:ownership|closure|closing|transfer|export)s?(?:$|\/)/;

/** Operations the rules would take for dangerous, and why they are not. */
const HARMLESS: Readonly<Record<string, string>> = {
  createTestCertificate: 'makes a certificate of the sandbox in a test company: it seals nothing real',
  createTestWebhookEndpoint: 'its receiver is the sandbox, of a test company',
  deleteWebhookEndpoint: 'stops a delivery: nothing is handed to anybody',
  sendTestEvent: 'goes to an address that was proven when it was set',
  resendWebhookDelivery: 'goes to an address that was proven when it was set',
  createWebhookReplay: 'goes to an address that was proven when it was set',
  revokeInvitation: 'takes an offer back: nothing is handed to anybody',
  cancelEmailChange: 'keeps the address as it is',
  confirmTwoFactor: 'turns a factor on that startTwoFactor, which asks, began; the code proves the person',
};

const isRead = ({ method }: Operation) => method === 'GET';
const looksDangerous = (operation: Operation) =>
  !isRead(operation) && (DANGEROUS_PERMISSIONS.test(operation.permission) || DANGEROUS_PATHS.test(operation.path));

describe('an operation that could hand over an account or a company', () => {
  const dangerous = operations.filter(looksDangerous).filter(({ operationId }) => !(operationId in HARMLESS));

  it.each(dangerous.map((operation) => [operation.operationId, operation] as const))(
    'asks for a recent proof: %s',
    (_, operation) => {
      expect(operation.stepUp).toBe(true);
      expect(operation.access).not.toBe('public');
    },
  );

  it('is what an operator does to a company, a person or the installation', () => {
    const harmless = ['retryDeadLetter', 'answerArcoRequest'];
    const ofOperators = operations.filter((operation) => operation.access === 'operator' && !isRead(operation));
    expect(ofOperators.length).toBeGreaterThan(5);
    const open = ofOperators.filter(({ stepUp }) => stepUp !== true).map(({ operationId }) => operationId);
    expect(open.toSorted()).toEqual(harmless.toSorted());
  });

  it('is each of these at least', () => {
    const named = dangerous.map(({ operationId }) => operationId);
    expect(named).toEqual(
      expect.arrayContaining([
        'uploadCertificate',
        'activateCertificate',
        'deactivateCertificate',
        'replacePacAccount',
        'createApiKey',
        'revokeApiKey',
        'changePassword',
        'startTwoFactor',
        'endTwoFactor',
        'renewRecoveryCodes',
      ]),
    );
  });

  it('is excused by name only while it exists', () => {
    const gone = Object.keys(HARMLESS).filter((id) => !operations.some(({ operationId }) => operationId === id));
    expect(gone).toEqual([]);
  });
});
