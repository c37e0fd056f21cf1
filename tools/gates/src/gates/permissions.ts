import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GateBroken, type Gate } from '../support/gate.ts';
import { loadModule } from '../support/load-module.ts';
import { repositoryFiles } from '../support/repository-files.ts';

/** Operations anyone may call, each with the reason why. A new one is a decision, made here. */
const agreedPublicOperations: Readonly<Record<string, string>> = {
  signUp: 'the first thing a newcomer does',
  listLegalDocuments: 'read before there is an account',
  signIn: 'proves who the caller is',
  completeSignIn: 'proves who the caller is, by a second factor after the password',
  createToken: 'proves who the caller is, for programs',
  requestPasswordReset: 'whoever lost their password cannot sign in; answers the same for everybody',
  completePasswordReset: 'the link of the mail proves who the caller is',
  verifyEmail: 'the link of the mail proves who the caller is',
  confirmEmailChange: 'the link of the mail proves who the caller is',
  undoEmailChange: 'the link of the mail proves who the caller is',
  getSignInOptions: 'pages of who is not in yet must know them',
  startProviderSignIn: 'sets out to prove who the caller is',
  completeProviderVisit: 'the identity provider proves who the caller is',
  refreshToken: 'the refresh token proves who the caller is',
  readInvitation: 'whoever holds the link of an invitation sees who invites and to what, before having an account',
};

/** Files that may mount routes: the one that turns operations into routes, routes for whoever runs the processes, the
 * documentation, where providers report, and the files of the web app, which hold nothing of any tenant. */
const ROUTE_FILES = new Set([
  'apps/api/src/platform/http/register-operation.ts',
  'apps/api/src/main/internal-routes.ts',
  'apps/api/src/main/docs-routes.ts',
  'apps/api/src/main/webhook-routes.ts',
  'apps/api/src/main/web-app.ts',
]);

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly permission: string;
}

export const permissions: Gate = {
  name: 'permissions',
  promise: 'every route names who may call it, and public routes are chosen one by one',
  run: async (root) => [...(await operationProblems(root, agreedPublicOperations)), ...routeProblems(root)],
};

/** What is wrong with the operations of the API, given the public ones that were agreed on. */
export async function operationProblems(root: string, agreed: Readonly<Record<string, string>>): Promise<string[]> {
  const operations = await loadOperations(root);
  const { PERMISSIONS: known } = await loadModule(root, 'apps/api/src/platform/auth/index.ts');
  if (!Array.isArray(known)) throw new GateBroken('platform/auth does not export PERMISSIONS');
  const open = operations.filter(({ access }) => access === 'public').map(({ operationId }) => operationId);
  return [
    ...operations.flatMap((operation) => problemOf(operation, known, agreed)),
    ...repeated(operations.map(({ operationId }) => operationId)).map((id) => `two operations are called ${id}`),
    ...repeated(operations.map(({ method, path: route }) => `${method} ${route}`)).map(
      (id) => `${id} is declared twice`,
    ),
    ...Object.keys(agreed)
      .filter((id) => !open.includes(id))
      .map((id) => `${id} is agreed to be public and is not; remove it from the list`),
  ];
}

function problemOf(
  operation: Operation,
  known: readonly unknown[],
  agreed: Readonly<Record<string, string>>,
): string[] {
  const { operationId, method, path: route, access, permission } = operation;
  const name = `${operationId} (${method} ${route})`;
  if (access === 'public')
    return operationId in agreed ? [] : [`${name} is public; agree on it in the permissions gate`];
  if (access === 'user') return permission === 'signed_in' ? [] : [`${name} does not ask for a signed-in person`];
  if (access === 'operator') {
    if (permission !== 'operator') return [`${name} does not ask for an operator`];
    return route.startsWith('/v1/operator/') ? [] : [`${name} is an operator's and not under /v1/operator/`];
  }
  if (route.startsWith('/v1/operator/')) return [`${name} is under /v1/operator/ and not an operator's`];
  if (access === 'tenant')
    return known.includes(permission) ? [] : [`${name} names no known permission: ${permission}`];
  return [`${name} has an unknown kind of access: ${access}`];
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Routes mounted beside the operations would escape every other check. */
function routeProblems(root: string): string[] {
  const sources = repositoryFiles(root).filter((file) => /^apps\/api\/src\/.*(?<!\.test)\.ts$/.test(file));
  return sources
    .filter((file) => !ROUTE_FILES.has(file))
    .flatMap((file) => {
      const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        /\b(?:app|scope|server|instance|fastify)\.(?:get|head|post|put|patch|delete|options|all|route)\(\s*[{'"`]/.test(
          line,
        )
          ? [`${file}:${index + 1} mounts a route that is no operation`]
          : [],
      );
    });
}

async function loadOperations(root: string): Promise<Operation[]> {
  const { operations } = await loadModule(root, 'apps/api/src/main/operations.ts');
  if (!Array.isArray(operations) || operations.length === 0)
    throw new GateBroken('main/operations.ts lists no operations');
  return operations.map((operation: unknown) => readOperation(operation));
}

function readOperation(value: unknown): Operation {
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(Object(value)));
  const text = (name: string) => String(fields[name]);
  return {
    operationId: text('operationId'),
    method: text('method'),
    path: text('path'),
    access: text('access'),
    permission: text('permission'),
  };
}
