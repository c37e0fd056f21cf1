import { describe, expect, test } from 'vitest';
import { parseCurp } from './curp.ts';
import { looksLikePublicoEnGeneral, suggestReceiverName } from './receiver-name.ts';

describe('receiver name', () => {
  test.each([
    ['Escuela Kemper Urgate, S.A. de C.V.', 'ESCUELA KEMPER URGATE'],
    ['ESCUELA KEMPER URGATE SA DE CV', 'ESCUELA KEMPER URGATE'],
    ['ESCUELA KEMPER URGATE S A DE C V', 'ESCUELA KEMPER URGATE'],
    ['FONDO NUEVO S.A.P.I. DE C.V., SOFOM, E.N.R.', 'FONDO NUEVO'],
    ['FONDO NUEVO SAPI DE CV SOFOM ENR', 'FONDO NUEVO'],
    ['Despacho Ñandú S.C.', 'DESPACHO ÑANDÚ'],
    ['TALLER S. de R.L. de C.V.', 'TALLER'],
    ['RANCHO EL SOL SPR DE RL', 'RANCHO EL SOL'],
    ['AYUDA SOCIEDAD ANÓNIMA DE CAPITAL VARIABLE', 'AYUDA'],
    ['UNIVERSIDAD  ROBOTICA', 'UNIVERSIDAD ROBOTICA'],
  ])('%s is probably registered as %s', (name, suggestion) => {
    expect(suggestReceiverName(name, 'EKU9003173C9')).toBe(suggestion);
  });

  test('nothing is suggested for a name that is fine, nor the empty name', () => {
    expect(suggestReceiverName('CASA', 'EKU9003173C9')).toBeUndefined();
    expect(suggestReceiverName('LA CASA DE LA MUSICA', 'EKU9003173C9')).toBeUndefined();
    expect(suggestReceiverName(' ', 'EKU9003173C9')).toBeUndefined();
    expect(suggestReceiverName(`${'. '.repeat(50_000)}x`, 'EKU9003173C9')).toBeUndefined();
  });

  test('a natural person keeps a name that ends like a company', () => {
    expect(suggestReceiverName('JUAN PEREZ SA', 'CACX7605101P8')).toBeUndefined();
    expect(suggestReceiverName('Juan Pérez', 'CACX7605101P8')).toBe('JUAN PÉREZ');
  });

  test('the public in general is recognised in its misspellings', () => {
    const names = ['PUBLICO EN GENERAL', 'Público en general.', 'PÚBLICO  EN GENERAL', 'PUBLICO GENERAL', 'JUAN'];
    expect(names.map(looksLikePublicoEnGeneral)).toEqual([true, true, true, false, false]);
  });
});

describe('CURP', () => {
  test.each([
    ['VADA800927HSRSRL05', { date: '800927', sex: 'H', state: 'SR', hasValidCheckDigit: true }],
    ['XEXX010101HNEXXXA4', { state: 'NE', hasValidCheckDigit: true }],
    ['XEXX010101MNEXXXA8', { sex: 'M' }],
    ['VADA800927HSRSRL06', { hasValidCheckDigit: false }],
  ])('%s is read', (text, expected) => {
    expect(parseCurp(text)).toMatchObject({ curp: text, ...expected });
  });

  test.each(['', 'VADA800927HSRSRL0', 'VADA801327HSRSRL05', 'VADA800927HXXSRL05', 'vada800927hsrsrl05'])(
    '%j is none',
    (text) => {
      expect(parseCurp(text)).toBeUndefined();
    },
  );
});
