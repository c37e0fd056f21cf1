import * as fc from 'fast-check';
import type { RetencionInput, ServicioInput } from '../retenciones/retencion-input.ts';
import { retencionInput } from './retencion.ts';

const cents = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((units) => (units / 100).toFixed(2));
const sixDecimals = fc
  .tuple(fc.nat(999_999), fc.nat(999_999))
  .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
const signed = fc.tuple(fc.boolean(), sixDecimals).map(([isNegative, amount]) => (isNegative ? `-${amount}` : amount));
const siNo = fc.constantFrom('SI', 'NO');
const text = fc.constantFrom('Venta', 'Ñandú & Cía. <S.A.> "x"', "l'eau  de   vie", 'a'.repeat(90));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const nacional: RetencionInput['receptor'] = retencionInput().receptor;
const moral: RetencionInput['receptor'] = {
  nacional: { rfcR: 'URE180429TM6', nomDenRazSocR: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', domicilioFiscalR: '86991' },
};
const publico: RetencionInput['receptor'] = { nacional: { rfcR: 'XAXX010101000' } };
const foreign = (numRegIdTribR?: string): RetencionInput['receptor'] => ({
  extranjero: { ...(numRegIdTribR !== undefined && { numRegIdTribR }), nomDenRazSocR: 'WORLD & WIDE "INC"' },
});
const anywhere = fc.constantFrom(nacional, moral, publico);

const tax = fc
  .record({
    impuesto: fc.constantFrom('001', '002', '003'),
    baseRet: cents(99_999_999),
    tasa: fc.constantFrom('0.10', '0.106667', '0.35', '0.0125', '0'),
    isProvisional: fc.boolean(),
  })
  .map(({ impuesto, baseRet, tasa, isProvisional }) => ({
    impuestoRet: impuesto,
    baseRet,
    tasa,
    ...(impuesto === '001' && { tipoPagoRet: isProvisional ? '04' : '03' }),
  }));

const period = fc
  .record({ from: fc.integer({ min: 1, max: 12 }), to: fc.integer({ min: 1, max: 12 }), ejercicio: fc.constantFrom('2021', '2024', '2026') })
  .map(({ from, to, ejercicio }) => ({
    mesIni: String(Math.min(from, to)).padStart(2, '0'),
    mesFin: String(Math.max(from, to)).padStart(2, '0'),
    ejercicio,
  })); // prettier-ignore

const plain = fc.record({
  periodo: period,
  totales: fc.record({
    montoTotGrav: cents(99_999_999_99),
    montoTotExent: maybe(cents(99_999_99)),
    impRetenidos: fc.array(tax, { maxLength: 4 }),
  }),
  descRetenc: maybe(text),
  folioInt: maybe(fc.constantFrom('1', 'ABCdef0123456789WXYZ')),
  cfdiRetenRelacionados: maybe(fc.record({ tipoRelacion: fc.constantFrom('01', '04'), uuid: fc.uuid({ version: 4 }) })),
});

type Rest = Partial<RetencionInput>;

/** What each kind of withholding adds, with its key. */
const kinds: fc.Arbitrary<Rest> = fc.oneof(
  fc.record({ cveRetenc: fc.constantFrom('01', '03', '05', '10', '13', '27'), receptor: anywhere }),
  fc.record({ cveRetenc: fc.constant('25'), descRetenc: text, receptor: anywhere }),
  fc.record({
    cveRetenc: fc.constant('14'),
    receptor: anywhere,
    dividendos: fc.record({
      dividOUtil: fc.record({
        cveTipDivOUtil: fc.constantFrom('01', '02', '06'),
        montIsrAcredRetMexico: signed,
        montIsrAcredRetExtranjero: signed,
        montRetExtDivExt: maybe(signed),
        tipoSocDistrDiv: fc.constantFrom('Sociedad Nacional', 'Sociedad Extranjera'),
        montIsrAcredNal: maybe(signed),
        montDivAcumNal: maybe(signed),
        montDivAcumExt: maybe(signed),
      }),
      remanente: maybe(fc.record({ proporcionRem: maybe(fc.constantFrom('12.5', '100.000000')) })),
    }),
  }),
  fc.record({
    receptor: anywhere,
    intereses: fc.record({
      sistFinanciero: siNo,
      retiroAoresRetInt: siNo,
      operFinancDerivad: siNo,
      montIntNominal: signed,
      montIntReal: signed,
      perdida: signed,
    }),
  }),
  fc.record({
    cveRetenc: fc.constantFrom('01', '02', '04', '05', '18'),
    receptor: fc.constantFrom(foreign(), foreign('998877665544332211')),
    pagosAExtranjeros: fc.oneof(
      fc.record({
        esBenefEfectDelCobro: fc.constant('NO'),
        noBeneficiario: fc.record({
          paisDeResidParaEfecFisc: fc.constantFrom('US', 'FR'),
          conceptoPago: fc.constantFrom('1', '3', '9'),
          descripcionConcepto: text,
        }),
      }),
      fc.record({
        esBenefEfectDelCobro: fc.constant('SI'),
        beneficiario: fc.record({
          rfc: fc.constant('CACX7605101P8'),
          curp: fc.constant('CACX760510MDFSHC01'),
          nomDenRazSocB: text,
          conceptoPago: fc.constantFrom('1', '3', '9'),
          descripcionConcepto: text,
        }),
      }),
    ),
  }),
);

const service = (subTipo: string | undefined, day: string): fc.Arbitrary<ServicioInput> =>
  fc
    .record({
      formaPagoServ: fc.constantFrom('01', '02', '03', '08', '09'),
      precioServSinIva: cents(9_999_99),
      tasaIva: fc.constantFrom('0.16', '0.08', '0'),
      contribucionGubernamental: maybe(
        fc.record({
          impContrib: cents(99_999).map((amount) => `1${amount}`),
          entidadDondePagaLaContribucion: fc.constantFrom('01', '32'),
        }),
      ),
      comision: fc.oneof(
        fc.record({ importe: cents(99_999) }),
        fc.record({ base: cents(9_999_999), porcentaje: fc.constantFrom('0.15', '0.001', '1') }),
      ),
      rfcTerceroAutorizado: maybe(fc.constant('CACX7605101P8')),
    })
    .map(({ tasaIva, comision, ...rest }) => ({
      ...rest,
      fechaServ: day,
      ...(subTipo !== undefined && { subTipServ: subTipo }),
      ...(rest.formaPagoServ !== '09' && { tasaIva, comision }),
    }));

/** Platforms: kinds of service, years with a known rate and without, receivers here, abroad and unknown. */
const platforms: fc.Arbitrary<RetencionInput> = fc
  .record({
    tipoDeServ: fc.constantFrom('01', '02', '04', '05', '06', '07', '09', '11'),
    ejercicio: fc.constantFrom('2021', '2025', '2026'),
    mesIni: fc.constantFrom('01', '12'),
    receptor: fc.constantFrom(nacional, moral, publico, foreign('XEXX010101000')),
    periodicidad: fc.constantFrom('01', '02', '05'),
    parteIva: maybe(fc.constantFrom('0.5', '1')),
    isPersonaFisica: fc.boolean(),
  })
  .chain(({ tipoDeServ, ejercicio, mesIni, receptor, periodicidad, parteIva, isPersonaFisica }) => {
    const servicios = fc.array(service(tipoDeServ === '01' ? '02' : undefined, `${ejercicio}-${mesIni}-15`), { minLength: 1, maxLength: 6 });
    const mustBeWhole = receptor.nacional?.rfcR === 'XAXX010101000' || receptor.extranjero !== undefined;
    const isUnknown = ejercicio === '2026' || tipoDeServ === '11';
    const { totales: _, cveRetenc: __, ...rest } = retencionInput();
    return servicios.map((list) => ({
      ...rest,
      emisor: isPersonaFisica ? { rfcE: 'CACX7605101P8', nomDenRazSocE: 'XOCHILT CASAS CHAVEZ', regimenFiscalE: '612' } : rest.emisor,
      receptor,
      periodo: { mesIni, ejercicio },
      plataformasTecnologicas: {
        periodicidad,
        tipoDeServ,
        servicios: list,
        ...(!mustBeWhole && parteIva !== undefined && { parteIva }),
        ...(isUnknown && !isPersonaFisica && !mustBeWhole && !['07', '09'].includes(tipoDeServ) && { tasaIsr: '0.025' }),
      },
    }));
  }); // prettier-ignore

/** Retenciones of the kinds whose schemas are at hand, platforms included, that break no rule. */
export const soundRetencion: fc.Arbitrary<RetencionInput> = fc.oneof(
  fc.tuple(plain, kinds).map(([input, kind]) => {
    const { cveRetenc: _, ...base } = retencionInput();
    return { ...base, ...input, ...kind };
  }),
  platforms,
);
