import { expect, it } from 'vitest';

import { readSqlmap } from './read-sqlmap.ts';

const CLEAN = `[16:53:04] [WARNING] (custom) POST parameter 'JSON name' does not seem to be injectable
[16:53:04] [CRITICAL] all tested parameters do not appear to be injectable. Try to increase values for '--level'/'--risk'`;
const FOUND = `[16:53:04] [INFO] GET parameter 'q' is 'PostgreSQL > 8.1 AND time-based blind' injectable
GET parameter 'q' is vulnerable. Do you want to keep testing the others (if any)? [y/N] N
sqlmap identified the following injection point(s) with a total of 61 HTTP(s) requests:
---
Parameter: q (GET)
    Type: time-based blind
---
[16:53:09] [INFO] the back-end DBMS is PostgreSQL`;

it('a run that found nothing is clean', () => {
  expect(readSqlmap(CLEAN)).toEqual({ kind: 'clean' });
});

it('a run that found something says where', () => {
  expect(readSqlmap(FOUND)).toEqual({ kind: 'finding', what: 'Parameter: q (GET)\n    Type: time-based blind' });
});

it('a run that was cut off, or could not connect, was no test', () => {
  const refused = '[16:53:04] [CRITICAL] unable to connect to the target URL';
  expect(readSqlmap(refused)).toEqual({ kind: 'untested', why: refused });
  expect(readSqlmap('')).toEqual({ kind: 'untested', why: 'it said nothing' });
});
