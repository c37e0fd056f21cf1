import { describe, expect, it } from 'vitest';
import type { Stamp } from '../pac/stamps.ts';
import { needsAcceptance } from './acceptance.ts';

const stamp = (changes: Partial<Stamp> = {}): Stamp => ({
  uuid: '6f1c0a5e-0000-4000-8000-000000000000',
  pac: 'sw',
  accountId: 'a',
  cadenaSha256: '',
  xmlSha256: '',
  sello: '',
  rfc: 'EKU9003173C9',
  receptorRfc: 'CACX7605101P8',
  tipo: 'I',
  total: '1000.01',
  fecha: '2026-03-13T12:00:00',
  // A Friday.
  fechaTimbrado: '2026-03-13T12:00:00',
  receivedAt: new Date('2026-03-13T18:00:00Z'),
  noCertificado: '',
  noCertificadoSat: '',
  selloSat: '',
  stampedXml: '',
  ...changes,
});
const later = new Date('2026-03-20T18:00:00Z');

describe('whether the receiver must agree (rules of 2026)', () => {
  it.each([
    ['an income above 1,000 pesos, a week later', {}, true],
    ['up to 1,000 pesos', { total: '1000.00' }, false],
    ['public in general', { receptorRfc: 'XAXX010101000' }, false],
    ['a foreign receiver', { receptorRfc: 'XEXX010101000' }, false],
    ['a credit note', { tipo: 'E' }, false],
    ['payroll', { tipo: 'N' }, false],
    ['a payment complement, whose total is zero', { tipo: 'P', total: '0' }, true],
  ])('%s', (_, changes, expected) => {
    expect(needsAcceptance(stamp(changes), 'rules', later)).toBe(expected);
  });

  it('not until the end of the next working day: for a Friday, Monday', () => {
    expect(needsAcceptance(stamp(), 'rules', new Date('2026-03-17T05:59:59Z'))).toBe(false);
    expect(needsAcceptance(stamp(), 'rules', new Date('2026-03-17T06:00:00Z'))).toBe(true);
  });

  it('as the settings say, when they say so', () => {
    expect(needsAcceptance(stamp({ tipo: 'E' }), 'always', later)).toBe(true);
    expect(needsAcceptance(stamp(), 'never', later)).toBe(false);
  });
});
