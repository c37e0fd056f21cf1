import type { Gender } from './cardinal.ts';

/** Spanish noun of a currency. */
export interface CurrencyNoun {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

const noun = (one: string, many: string, gender: Gender = 'masculine'): CurrencyNoun => ({ one, many, gender });

/** Currencies with a noun of their own; for any other one the amount is followed by the code alone. */
export const currencyNouns: Readonly<Record<string, CurrencyNoun>> = {
  MXN: noun('PESO', 'PESOS'),
  USD: noun('DÓLAR', 'DÓLARES'),
  EUR: noun('EURO', 'EUROS'),
  CAD: noun('DÓLAR CANADIENSE', 'DÓLARES CANADIENSES'),
  AUD: noun('DÓLAR AUSTRALIANO', 'DÓLARES AUSTRALIANOS'),
  GBP: noun('LIBRA ESTERLINA', 'LIBRAS ESTERLINAS', 'feminine'),
  JPY: noun('YEN', 'YENES'),
  CNY: noun('YUAN', 'YUANES'),
  CHF: noun('FRANCO SUIZO', 'FRANCOS SUIZOS'),
  BRL: noun('REAL', 'REALES'),
  ARS: noun('PESO ARGENTINO', 'PESOS ARGENTINOS'),
  CLP: noun('PESO CHILENO', 'PESOS CHILENOS'),
  COP: noun('PESO COLOMBIANO', 'PESOS COLOMBIANOS'),
  DOP: noun('PESO DOMINICANO', 'PESOS DOMINICANOS'),
  CUP: noun('PESO CUBANO', 'PESOS CUBANOS'),
  UYU: noun('PESO URUGUAYO', 'PESOS URUGUAYOS'),
  PEN: noun('SOL', 'SOLES'),
  GTQ: noun('QUETZAL', 'QUETZALES'),
  HNL: noun('LEMPIRA', 'LEMPIRAS'),
  CRC: noun('COLÓN', 'COLONES'),
  NIO: noun('CÓRDOBA', 'CÓRDOBAS'),
  BOB: noun('BOLIVIANO', 'BOLIVIANOS'),
  PYG: noun('GUARANÍ', 'GUARANÍES'),
  SEK: noun('CORONA SUECA', 'CORONAS SUECAS', 'feminine'),
  NOK: noun('CORONA NORUEGA', 'CORONAS NORUEGAS', 'feminine'),
  DKK: noun('CORONA DANESA', 'CORONAS DANESAS', 'feminine'),
  INR: noun('RUPIA', 'RUPIAS', 'feminine'),
};
