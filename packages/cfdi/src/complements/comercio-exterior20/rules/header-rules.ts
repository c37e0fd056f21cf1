import { Decimal } from '@kita/money';
import type { Rule } from '../../../rules/rule.ts';
import { rowOf } from '../../../rules/catalog-lookup.ts';
import { amountOf, has } from '../../../rules/subject.ts';
import { onCce } from './cce-subject.ts';
import type { CceSubject } from './cce-subject.ts';

/** MotivoTraslado: goods invoiced before, and goods of others. */
const FACTURADAS_ANTES = '01';
const DE_TERCEROS = '05';
const TRASLADO_FACTURADO = '05';
const DEFINITIVA_A1 = '02';
const UNION_EUROPEA = 'Unión Europea';

/** Reason of a transfer, certificates, exchange rate and TotalUSD. */
export const cceHeaderRules: readonly Rule[] = [
  onCce({
    code: 'cce_motivo_traslado_required',
    message: {
      es: 'En un traslado indica el motivo por el que salen las mercancías (MotivoTraslado).',
      en: 'In a transfer state the reason the goods leave for (MotivoTraslado).',
    },
    *check({ cce, subject }) {
      if (subject.isType('T') && !has(cce.motivoTraslado)) yield { pointer: '/motivoTraslado' };
    },
  }),
  onCce({
    code: 'cce_motivo_traslado_forbidden',
    message: {
      es: 'El motivo de traslado ({found}) solo va en comprobantes de traslado. Quítalo.',
      en: 'The reason of transfer ({found}) only goes in documents of type T. Remove it.',
    },
    *check({ cce, subject }) {
      if (!subject.isType('T') && has(cce.motivoTraslado))
        yield { pointer: '/motivoTraslado', found: cce.motivoTraslado };
    },
  }),
  ...([true, false] as const).flatMap((isTransfer) => propietarioRules(isTransfer)),
  onCce({
    sat: 'CCE116',
    code: 'cce_motivo_01_without_relation',
    message: {
      es: 'El motivo 01 (mercancías facturadas antes) exige relacionar la factura, con el tipo de relación {expected}.',
      en: 'Reason 01 (goods invoiced before) requires the invoice to be related, with relation {expected}.',
    },
    *check(cce) {
      const relations = relationsBefore(cce);
      if (relations?.length === 0)
        yield { pointer: '/motivoTraslado', found: FACTURADAS_ANTES, expected: TRASLADO_FACTURADO };
    },
  }),
  onCce({
    code: 'cce_motivo_01_other_relation',
    severity: 'warning',
    message: {
      es: 'La factura de las mercancías (motivo 01) suele relacionarse con el tipo {expected}, no {found}.',
      en: 'The invoice of the goods (reason 01) usually is related with type {expected}, not {found}.',
    },
    *check(cce) {
      const relations = relationsBefore(cce) ?? [];
      if (relations.length > 0 && !relations.includes(TRASLADO_FACTURADO))
        yield { pointer: '/motivoTraslado', found: relations[0], expected: TRASLADO_FACTURADO };
    },
  }),
  onCce({
    sat: 'CCE118',
    code: 'cce_num_certificado_origen_forbidden',
    message: {
      es: 'Si el comprobante no funge como certificado de origen (0) no lleva número de certificado ({found}).',
      en: 'When the document is no certificate of origin (0) it has no certificate number ({found}).',
    },
    *check({ cce }) {
      if (cce.certificadoOrigen === '0' && has(cce.numCertificadoOrigen))
        yield { pointer: '/numCertificadoOrigen', found: cce.numCertificadoOrigen };
    },
  }),
  onCce({
    sat: 'CCE118',
    code: 'cce_num_certificado_origen_missing',
    message: {
      es: 'El comprobante funge como certificado de origen (1): indica su folio.',
      en: 'The document is a certificate of origin (1): state its number.',
    },
    *check({ cce }) {
      if (cce.certificadoOrigen === '1' && !has(cce.numCertificadoOrigen)) yield { pointer: '/numCertificadoOrigen' };
    },
  }),
  onCce({
    sat: 'CCE119',
    code: 'cce_exportador_confiable_forbidden',
    message: {
      es: 'El número de exportador confiable solo va cuando el receptor o un destinatario está en la Unión Europea.',
      en: 'The number of reliable exporter only goes when the receiver or a consignee is in the European Union.',
    },
    *check({ cce, subject, domicilios }) {
      if (!has(cce.numeroExportadorConfiable) || subject.catalogs === undefined) return;
      const rows = domicilios
        .filter(({ isIssuer }) => !isIssuer)
        .map(({ domicilio }) => rowOf(subject, 'c_Pais', domicilio.pais));
      // A country that the loaded list does not have proves nothing.
      if (rows.includes(undefined) && !subject.catalogs.isLoaded('c_Pais')) return;
      if (rows.some((row) => row?.data['agrupaciones']?.includes(UNION_EUROPEA))) return;
      yield { pointer: '/numeroExportadorConfiable', found: cce.numeroExportadorConfiable };
    },
  }),
  onCce({
    code: 'cce_tipo_cambio_zero',
    message: {
      es: 'El tipo de cambio del dólar debe ser mayor que cero.',
      en: 'The exchange rate of the dollar must be more than zero.',
    },
    needsAmounts: true,
    *check({ cce }) {
      if (amountOf(cce.tipoCambioUsd)?.isZero()) yield { pointer: '/tipoCambioUsd', found: cce.tipoCambioUsd };
    },
  }),
  onCce({
    code: 'cce_tipo_cambio_differs',
    severity: 'warning',
    message: {
      es: 'El comprobante está en dólares con tipo de cambio {expected} y el complemento dice {found}. Revisa cuál es.',
      en: 'The document is in dollars at {expected} and the complement says {found}. Check which it is.',
    },
    needsAmounts: true,
    *check({ cce, subject: { document } }) {
      const [ours, theirs] = [amountOf(cce.tipoCambioUsd), amountOf(document.tipoCambio)];
      if (document.moneda === 'USD' && ours !== undefined && theirs !== undefined && !ours.eq(theirs))
        yield { pointer: '/tipoCambioUsd', found: cce.tipoCambioUsd, expected: document.tipoCambio };
    },
  }),
  onCce({
    sat: 'CCE122',
    code: 'cce_total_usd_mismatch',
    message: {
      es: 'El total en dólares debe ser la suma del valor de las mercancías: {expected}, no {found}.',
      en: 'The total in dollars must be the sum of the values of the goods: {expected}, not {found}.',
    },
    needsAmounts: true,
    *check({ cce }) {
      const total = amountOf(cce.totalUsd);
      let sum = Decimal.zero;
      for (const { valorDolares } of cce.mercancias) {
        const value = amountOf(valorDolares);
        if (value === undefined) return;
        sum = sum.add(value);
      }
      if (total === undefined || total.eq(sum.round(2))) return;
      yield { pointer: '/totalUsd', found: cce.totalUsd, expected: sum.toFixed(2) };
    },
  }),
  onCce({
    code: 'cce_total_usd_decimals',
    severity: 'warning',
    message: {
      es: 'El total en dólares se escribe con dos decimales: {expected}, no {found}.',
      en: 'The total in dollars is written with two decimals: {expected}, not {found}.',
    },
    needsAmounts: true,
    *check({ cce }) {
      const total = amountOf(cce.totalUsd);
      if (total !== undefined && total.scale !== 2)
        yield { pointer: '/totalUsd', found: cce.totalUsd, expected: total.toFixed(2) };
    },
  }),
  onCce({
    sat: 'CCE120',
    code: 'cce_incoterm_missing',
    message: {
      es: 'Falta el INCOTERM: una exportación 02 lo lleva.',
      en: 'The INCOTERM is missing: export 02 has one.',
    },
    *check({ cce, subject }) {
      if (subject.document.exportacion === DEFINITIVA_A1 && !has(cce.incoterm)) yield { pointer: '/incoterm' };
    },
  }),
];

/** Owners go with reason 05 and only with it (CCE117, which CCE102 says of transfers and CCE103 of the others too). */
function propietarioRules(isTransfer: boolean): Rule[] {
  const concerns = ({ subject }: CceSubject): boolean => subject.isType('T') === isTransfer;
  const hasOwners = ({ cce: { propietarios = [] } }: CceSubject): boolean => propietarios.length > 0;
  const isOfOthers = ({ cce }: CceSubject): boolean => cce.motivoTraslado === DE_TERCEROS;
  return [
    onCce({
      sat: isTransfer ? 'CCE102' : 'CCE117',
      code: isTransfer ? 'cce_propietario_required' : 'cce_propietario_required_outside_traslado',
      message: {
        es: 'Si las mercancías son de terceros (motivo 05) indica quién es su propietario.',
        en: 'When the goods belong to others (reason 05) state their owner.',
      },
      *check(cce) {
        if (concerns(cce) && isOfOthers(cce) && !hasOwners(cce)) yield { pointer: '/propietarios' };
      },
    }),
    onCce({
      sat: isTransfer ? 'CCE117' : 'CCE103',
      code: isTransfer ? 'cce_propietario_forbidden' : 'cce_propietario_forbidden_outside_traslado',
      message: {
        es: 'El propietario solo va en un traslado de mercancías de terceros (motivo 05). Quítalo.',
        en: 'The owner only goes in a transfer of goods of others (reason 05). Remove it.',
      },
      *check(cce) {
        if (concerns(cce) && !isOfOthers(cce) && hasOwners(cce)) yield { pointer: '/propietarios' };
      },
    }),
  ];
}

/** Types of the relations of a transfer with reason 01, which has been invoiced before; otherwise undefined. */
function relationsBefore({ cce, subject }: CceSubject): string[] | undefined {
  if (cce.motivoTraslado !== FACTURADAS_ANTES) return undefined;
  const { cfdiRelacionados = [] } = subject.document;
  return cfdiRelacionados.filter(({ uuids }) => uuids.some(has)).map(({ tipoRelacion }) => tipoRelacion);
}
