import { z } from 'zod';

import type { Finding } from '../scan-result.ts';

const itemSchema = z.looseObject({
  method: z.string(),
  path: z.string(),
  info: z.string(),
  level: z.number(),
  parameter: z.string().nullish(),
});
const reportSchema = z.looseObject({
  vulnerabilities: z.record(z.string(), z.array(itemSchema)),
  anomalies: z.record(z.string(), z.array(itemSchema)),
});

/** What wapiti reports that is a fact and no fault of ours, by category and words, each with the reason. */
const MEANT: readonly { readonly category: string; readonly info: RegExp; readonly why: string }[] = [
  {
    category: 'Backup file',
    info: /^Backup file \S+\/[a-z/-]*~ found/,
    why: 'the app answers its one page at every address of a person, also at one with a tilde; there is no file',
  },
  {
    category: 'HTTP Secure Headers',
    info: /^X-XSS-Protection is not set$/,
    why: 'browsers have removed it, and OWASP advises against it; the CSP does its work',
  },
];

/** Vulnerabilities and anomalies of wapiti's JSON report. */
export function readWapiti(json: unknown): Finding[] {
  const report = reportSchema.parse(json);
  const all = [...Object.entries(report.vulnerabilities), ...Object.entries(report.anomalies)];
  return all.flatMap(([category, items]) =>
    items
      .filter(({ info }) => !MEANT.some((meant) => meant.category === category && meant.info.test(info)))
      .map(({ method, path, info, parameter }) => ({
        where: `${category}: ${method} ${path}${parameter ? ` (${parameter})` : ''}`,
        what: info,
      })),
  );
}
