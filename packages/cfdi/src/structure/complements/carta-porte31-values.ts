import type { ValueShape } from '../shape.ts';
import * as v from '../values.ts';

/** Forms of values that only Carta Porte has (CartaPorte31.xsd). */
export const siNo = v.oneOf('Sí', 'No');
export const si = v.uncollapsed(v.oneOf('Sí'));
export const transporte = v.key('0[1-5]');
export const dosDigitos = v.key('[0-9]{2}');
export const pais = v.key('[A-Z]{3}');
export const unidadPeso = v.key('[A-Za-z0-9]{2,3}');
export const peso = v.positive(3);
export const permiso = v.key('TP[A-Z]{2}[0-9]{2}');
export const remolque = v.key('CTR[0-9]{3}');
export const aseguradora = v.textOf(3, 50);
export const poliza = v.textOf(3, 30);
export const registroFiscal = v.textOf(6, 40);

/** Kilometres from 0.01 to 99999. */
export const kilometros: ValueShape = {
  ...v.form(/^/, 'kilómetros, de 0.01 a 99999', 'kilometres, 0.01 to 99999'),
  accepts: (value) => /^0*\d{1,5}(?:\.\d+)?$/.test(value) && /^0*(?:[1-9]|0?\.(?:0[1-9]|[1-9]))/.test(value) && !/^0*99999\.\d*[1-9]/.test(value),
}; // prettier-ignore

export const idCcp = v.form(
  /^CCC[0-9A-Fa-f]{5}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/,
  'un IdCCP: CCC y el resto de un UUID, 36 caracteres',
  'an IdCCP: CCC and the rest of a UUID, 36 characters',
);

/** Letters and digits; the schema also admits other signs, save blanks, hyphens and a few more. */
export const placa = v.form(/^[^(?!.*\s)\-|]{5,7}$/u, 'de 5 a 7 letras o dígitos, sin guiones', '5 to 7 letters or digits, without hyphens'); // prettier-ignore

export const modelo = v.form(/^(?:19|20)\d{2}$/, 'un año de cuatro dígitos', 'a year of four digits');

export const origen = v.key('OR[0-9]{6}');
export const destino = v.key('DE[0-9]{6}');
