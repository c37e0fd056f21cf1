import type { Rule } from './rule.ts';
import { has } from './subject.ts';

const FECHA = /^20[1-9]\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** Date, ways of payment and export of the document (CFDI40101–40106, 40122, 40125, 40222). */
export const headerRules: readonly Rule[] = [
  {
    sat: 'CFDI40101',
    code: 'fecha_malformed',
    message: {
      es: 'Escribe la fecha como AAAA-MM-DDThh:mm:ss, con segundos y sin zona horaria: la hora local del lugar de expedición.',
      en: 'Write the date as YYYY-MM-DDThh:mm:ss, with seconds and without zone: local time of the place of issue.',
    },
    *check({ document: { fecha } }) {
      if (!FECHA.test(fecha) || !isCalendarDate(fecha))
        yield { pointer: '/fecha', found: fecha, expected: 'AAAA-MM-DDThh:mm:ss' };
    },
  },
  {
    sat: 'CFDI40103',
    code: 'forma_pago_forbidden',
    message: {
      es: 'Quita la forma de pago: los comprobantes de traslado, nómina y pago no la llevan.',
      en: 'Remove the payment form: transfer, payroll and payment documents have none.',
    },
    *check(subject) {
      const { formaPago } = subject.document;
      if (has(formaPago) && subject.isType('TNP')) yield { pointer: '/formaPago', found: formaPago };
    },
  },
  {
    sat: 'CFDI40105',
    code: 'forma_pago_not_99_with_ppd',
    message: {
      es: 'Con el método de pago PPD la forma de pago debe ser 99 (por definir), porque aún no se sabe cómo pagarán.',
      en: 'With payment method PPD the payment form must be 99 (to be defined): how it will be paid is not known yet.',
    },
    *check({ document: { metodoPago, formaPago } }) {
      if (metodoPago === 'PPD' && formaPago !== '99') yield { pointer: '/formaPago', found: formaPago, expected: '99' };
    },
  },
  {
    sat: 'CFDI40106',
    code: 'certificado_unreadable',
    message: {
      es: 'El certificado del comprobante no se puede leer. Vuelve a sellarlo con un CSD vigente.',
      en: 'The certificate of the document cannot be read. Seal it again with a CSD in force.',
    },
    *check({ document: { certificado } }) {
      if (has(certificado) && !isDerInBase64(certificado))
        yield { pointer: '/certificado', found: `${certificado.slice(0, 20)}…` };
    },
  },
  {
    sat: 'CFDI40122',
    code: 'comercio_exterior_required',
    message: {
      es: 'La exportación 02 (definitiva con clave A1) exige el complemento de Comercio Exterior. Agrégalo o cambia la exportación.',
      en: 'Export 02 (definitive, key A1) requires the Comercio Exterior complement. Add it or change the export key.',
    },
    *check(subject) {
      const { exportacion } = subject.document;
      if (exportacion === '02' && !subject.hasForeignTrade) yield { pointer: '/exportacion', found: exportacion };
    },
  },
  {
    sat: 'CFDI40125',
    code: 'metodo_pago_forbidden',
    message: {
      es: 'Quita el método de pago: los comprobantes de traslado y de pago no lo llevan.',
      en: 'Remove the payment method: transfer and payment documents have none.',
    },
    *check(subject) {
      const { metodoPago } = subject.document;
      if (has(metodoPago) && subject.isType('TP')) yield { pointer: '/metodoPago', found: metodoPago };
    },
  },
  {
    sat: 'CFDI40222',
    code: 'comercio_exterior_forbidden',
    message: {
      es: 'Con exportación {found} no puede ir el complemento de Comercio Exterior. Usa la exportación 02 o quita el complemento.',
      en: 'Export {found} does not go with the Comercio Exterior complement. Use export 02 or remove the complement.',
    },
    *check(subject) {
      const { exportacion } = subject.document;
      if ((exportacion === '01' || exportacion === '03') && subject.hasForeignTrade) {
        yield { pointer: '/exportacion', found: exportacion, expected: '02' };
      }
    },
  },
];

function isCalendarDate(fecha: string): boolean {
  const time = Date.parse(`${fecha}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(fecha);
}

/** A DER certificate is one SEQUENCE whose length field covers the rest: enough to tell a cut or foreign value. */
function isDerInBase64(text: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return false;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  // 0x30 0x82: SEQUENCE with a two-byte length, as every certificate between 256 bytes and 64 kB has.
  const [tag, form, high, low] = bytes;
  if (tag !== 0x30 || form !== 0x82 || high === undefined || low === undefined) return false;
  return bytes.length === 4 + high * 256 + low;
}
