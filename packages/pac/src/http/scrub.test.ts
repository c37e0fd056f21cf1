import { describe, expect, it } from 'vitest';
import { MASK, scrubBytes, scrubHeaders, scrubText, scrubTokens } from './scrub.ts';

const SECRET = 'pa"ss wörd/1';

describe('masking credentials', () => {
  it('finds a secret in plain, JSON, URL and base64 spelling', () => {
    const spellings = [
      SECRET,
      JSON.stringify(SECRET),
      encodeURIComponent(SECRET),
      Buffer.from(SECRET).toString('base64'),
    ];
    for (const spelling of spellings) expect(scrubText(`a ${spelling} b`, [SECRET])).toContain(MASK);
    expect(scrubText(spellings.join(' '), [SECRET])).not.toMatch(/w(ö|%C3%B6)rd|cGEi/);
  });

  it('masks inside bytes without touching the others', () => {
    const body = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`x${SECRET}y`), Buffer.from([0x80])]);
    const clean = Buffer.from(scrubBytes(body, [SECRET]));
    expect(clean.toString('latin1')).toBe(`\u00ff\u00fex${MASK}y\u0080`);
    expect(scrubBytes(body, ['absent'])).toBe(body);
  });

  it('masks session and credential headers whatever they hold', () => {
    expect(scrubHeaders({ 'set-cookie': 'a=b', authorization: 'c', 'x-user': `u ${SECRET}` }, [SECRET])).toEqual({
      'set-cookie': MASK,
      authorization: MASK,
      'x-user': `u ${MASK}`,
    });
  });

  it('leaves nothing long enough to be a token in a log-in answer', () => {
    const token = 'T2lYQ0t4L0RHVkR4.dHZ5Nkk1VHNEakZ3Y0J4Nk9GODZuRyt4cE1w.VG5t';
    const clean = Buffer.from(scrubTokens(Buffer.from(`{"data":{"token":"${token}","expires_in":7200}}`))).toString();
    expect(clean).toBe(`{"data":{"token":"${MASK}","expires_in":7200}}`);
  });

  it('ignores an empty secret', () => {
    expect(scrubText('text', [''])).toBe('text');
  });
});
