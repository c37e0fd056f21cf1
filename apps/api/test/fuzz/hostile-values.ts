import fc from 'fast-check';

/**
 * `@cus` and the like become the id of something that exists. The rest are texts that have broken systems before: empty, long, odd Unicode, markup, SQL, numbers in disguise, false dates.
 */
const TEXTS: readonly string[] = [
  '@cus',
  '@prd',
  '@inv',
  '',
  ' ',
  '\t\r\n',
  'a\r\nX-Injected: 1',
  '\u0000',
  'antes\u0000después',
  '\u0001\u0008\u001f',
  '\u007f\u0080\u009f',
  '\ud800',
  'x\udfffy',
  '\ufffe\uffff',
  '\ufeffBOM',
  '\u202egpj.exe',
  'e\u0301\u0301\u0301\u0301',
  '👩🏽‍🚀'.repeat(60),
  'ñ'.repeat(301),
  'İßﷺ',
  'a'.repeat(255),
  'a'.repeat(1001),
  'a'.repeat(70_000),
  "'; drop table app.invoices; --",
  "' or '1'='1",
  '%',
  '_',
  '\\',
  '\\%\\_',
  '|',
  'a|b||c',
  '<![CDATA[ ]]>',
  ']]><cfdi:Comprobante/>',
  '"/><script>alert(1)</script>',
  '&amp;&lt;&#0;&nope;',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '../../../../etc/passwd',
  '%2e%2e%2f',
  '${jndi:ldap://127.0.0.1/a}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'true',
  'NaN',
  'Infinity',
  '-0',
  '0',
  '-1',
  '1e309',
  '1e-400',
  '0x1F',
  '1,000.00',
  '１２３',
  '٣',
  '1.',
  '.5',
  '00000000000000000000',
  '999999999999999999',
  '999999999999999999.999999',
  '0.000001',
  '0.0000001',
  '9007199254740993',
  '2026-02-30T25:61:61',
  '0000-00-00T00:00:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-02-29T00:00:00Z',
  '2026-06-30T23:59:60Z',
  '+275760-09-13T00:00:00.000Z',
  'XAXX010101000',
  'XEXX010101000',
  'EKU9003173C9',
  '00000000-0000-0000-0000-000000000000',
  'inv_00000000000000000000000000',
  'inv_7zzzzzzzzzzzzzzzzzzzzzzzzz',
  'inv_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  'current',
  'a@b.mx',
  'http://169.254.169.254/latest/meta-data/',
  'javascript:alert(1)',
  'eyJhbGciOiJub25lIn0.e30.',
  Buffer.alloc(48, 1).toString('base64'),
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  1,
  0.1,
  1.5,
  1e-7,
  1e21,
  1.7976931348623157e308,
  Number.MIN_VALUE,
  2 ** 31,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 63),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/** Any JSON value where another was expected; deep and wide ones are made when the request is written. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>([], {}, [[]], [null], { a: {} }, [{}], [[[[]]]]) },
  { weight: 1, arbitrary: fc.constantFrom(19, 21, 200).map(nested) },
  { weight: 1, arbitrary: fc.constantFrom(13, 101, 1001).map((size) => Array.from({ length: size }, () => 'x')) },
  { weight: 1, arbitrary: fc.constantFrom(21, 500).map(wide) },
);

function nested(depth: number): unknown {
  let value: unknown = 'fondo';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function wide(size: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, 'v']));
}
