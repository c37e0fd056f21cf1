import type { Gate } from '../support/gate.ts';
import { repositoryTexts } from '../support/repository-files.ts';

export const LINES_MAX = 400;

/** Written by a program and never edited. */
const GENERATED = [
  /^pnpm-lock\.yaml$/,
  /^openapi\.yaml$/,
  /(^|\/)generated\//,
  /^apps\/api\/migrations\/\d{4}_[^/]*\.sql$/,
  /^apps\/api\/migrations\/meta\//,
];

export const fileSize: Gate = {
  name: 'file-size',
  promise: `no file a person has to read is longer than ${LINES_MAX} lines`,
  run: async (root) =>
    repositoryTexts(root)
      .filter((file) => !GENERATED.some((pattern) => pattern.test(file.path)))
      .map((file) => ({ path: file.path, lineCount: file.text.replace(/\n$/, '').split('\n').length }))
      .filter(({ lineCount }) => lineCount > LINES_MAX)
      .map(({ path, lineCount }) => `${path} has ${lineCount} lines; split it`),
};
