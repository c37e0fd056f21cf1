import { statSync } from 'node:fs';
import path from 'node:path';
import type { Gate } from '../support/gate.ts';
import { repositoryFiles, repositoryTexts, type TextFile } from '../support/repository-files.ts';

const BYTES_MAX = 1_000_000;
/** The contract and its types are one file each by their nature, and grow with the operations. */
const CONTRACT_BYTES_MAX = 2_500_000;
const CONTRACT_FILES = new Set(['openapi.yaml', 'packages/api-client/src/generated/schema.ts']);

/** Files a person keeps on a machine, SAT's published files and build results have no place in a repository. */
const FORBIDDEN_NAMES: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\.(cer|key|pfx|p12|pem|jks)$/i, 'key material; tests mint their own'],
  [/\.(xsd|xslt|xls|xlsx)$/i, "a publisher's file; it is read from where the publisher put it"],
  [/(^|\/)(\.env|\.npmrc|\.DS_Store|Thumbs\.db|id_rsa)$/, 'belongs to a machine'],
  [/(^|\/)(node_modules|dist|\.data|coverage)\//, 'is generated and not committed'],
  [/\.(orig|rej|bak|swp|log|tgz|zip|tar|gz)$/i, 'is a left-over'],
];

/** Places that exist on one machine only. */
const MACHINE_PATHS: readonly RegExp[] = [
  /(?<![\w.])\/(?:home|Users)\/(?!node\b|user\b|you\b)[a-z][\w.-]*\//,
  /(?<![\w.])\/root\/[\w.]/,
  /(?<![\w.@:/-])\/(?:work|workspace|builds|mnt|media)\/[\w.]/,
  /(?<![\w.])\/tmp\/[\w.]/,
  /\b[A-Za-z]:\\Users\\/,
];

const CONFLICT = /^(?:<{7} |>{7} |={7}$)/m;

export const hygiene: Gate = {
  name: 'hygiene',
  promise: 'nothing of one machine, no publisher’s files, no left-overs',
  run: async (root) => {
    const names = repositoryFiles(root);
    return [
      ...names.flatMap((name) => forbiddenName(name)),
      ...names.flatMap((name) => tooLarge(root, name)),
      ...repositoryTexts(root).flatMap(badLines),
    ];
  },
};

function forbiddenName(name: string): string[] {
  const found = FORBIDDEN_NAMES.find(([pattern]) => pattern.test(name));
  return found ? [`${name}: ${found[1]}`] : [];
}

function tooLarge(root: string, name: string): string[] {
  const { size } = statSync(path.join(root, name));
  return size > (CONTRACT_FILES.has(name) ? CONTRACT_BYTES_MAX : BYTES_MAX)
    ? [`${name} has ${size} bytes; data of that size does not belong into git`]
    : [];
}

function badLines(file: TextFile): string[] {
  const problems = file.text.split('\n').flatMap((line, index) => {
    const machinePath = MACHINE_PATHS.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
    return machinePath ? [`${file.path}:${index + 1} names a path of one machine (${machinePath}…)`] : [];
  });
  if (CONFLICT.test(file.text)) problems.push(`${file.path} holds an unresolved merge conflict`);
  if (file.path === 'pnpm-lock.yaml' && /https?:\/\//.test(file.text)) {
    problems.push('pnpm-lock.yaml names a host: install from the default registry, without tarball addresses');
  }
  return problems;
}
