import { expect, it } from 'vitest';

import { readWapiti } from './read-wapiti.ts';

const item = { method: 'GET', path: '/v1/customers', info: 'XSS vulnerability found', level: 3, parameter: 'q' };

it('vulnerabilities and anomalies are findings', () => {
  const report = {
    vulnerabilities: { 'Cross Site Scripting': [item], CRLF: [] },
    anomalies: { 'Server Error': [item] },
  };
  expect(readWapiti(report)).toEqual([
    { where: 'Cross Site Scripting: GET /v1/customers (q)', what: 'XSS vulnerability found' },
    { where: 'Server Error: GET /v1/customers (q)', what: 'XSS vulnerability found' },
  ]);
});

it('a report of another shape is no clean report', () => {
  expect(() => readWapiti({})).toThrow();
});

it('what is meant is no finding, and only that', () => {
  const header = { ...item, info: 'X-XSS-Protection is not set' };
  const page = { ...item, info: 'Backup file http://127.0.0.1:1/sign-in~ found for http://127.0.0.1:1/sign-in' };
  const file = { ...item, info: 'Backup file http://127.0.0.1:1/app.js.bak found for http://127.0.0.1:1/app.js' };
  const vulnerabilities = { 'HTTP Secure Headers': [header], 'Backup file': [page, file] };
  expect(readWapiti({ vulnerabilities, anomalies: {} }).map(({ what }) => what)).toEqual([file.info]);
});
