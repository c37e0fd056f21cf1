import { describe, expect, it } from 'vitest';
import { InvalidCfdiInput } from '../build/amount-reader.ts';
import type { Finding } from '../model/finding.ts';
import { plataformasInput, retencionInput, servicioInput } from '../test-support/retencion.ts';
import { retencionCatalogs } from '../test-support/retencion-catalogs.ts';
import { buildRetencion } from './build-retencion.ts';
import { plataformasTecnologicasCodec } from './complements/plataformas-tecnologicas.ts';
import type { PlataformasTecnologicas } from './complements/plataformas-tecnologicas.ts';
import { prepareRetencion } from './prepare-retencion.ts';
import { readRetencionInput } from './read-retencion-input.ts';
import type { PlataformasInput, RetencionInput } from './retencion-input.ts';

function problemsOf(build: () => unknown): readonly Finding[] {
  try {
    build();
  } catch (error) {
    if (error instanceof InvalidCfdiInput) return error.findings;
    throw error;
  }
  return [];
}

const briefly = (findings: readonly Finding[]): string[] => findings.map(({ code, pointer }) => `${code} ${pointer}`);
const platform = (input: RetencionInput): PlataformasTecnologicas | undefined => {
  const [node] = buildRetencion(input).complementos ?? [];
  return node && plataformasTecnologicasCodec.read(node);
};
const withPlataformas = (changes: Partial<PlataformasInput>, document: Partial<RetencionInput> = {}): RetencionInput =>
  plataformasInput(undefined, {
    plataformasTecnologicas: { periodicidad: '02', tipoDeServ: '05', servicios: [servicioInput()], ...changes },
    ...document,
  });

describe('buildRetencion', () => {
  it('computes totals and withheld amounts, and says which payment a tax is', () => {
    expect(buildRetencion(retencionInput())).toMatchObject({
      version: '2.0',
      periodo: { mesIni: '10', mesFin: '10', ejercicio: '2026' },
      receptor: { nacionalidadR: 'Nacional' },
      totales: {
        montoTotOperacion: '10000.00',
        montoTotGrav: '10000.00',
        montoTotExent: '0.00',
        montoTotRet: '2066.67',
        impRetenidos: [
          { impuestoRet: '001', montoRet: '1000.00', tipoPagoRet: '04' },
          { impuestoRet: '002', montoRet: '1066.67', tipoPagoRet: '01' },
        ],
      },
    });
  });

  it('rounds a rate half up to cents, and tidies what people type', () => {
    const impRetenidos = [{ impuestoRet: '003', baseRet: '0.05', tasa: '0.1' }];
    const { totales, emisor } = buildRetencion(
      retencionInput({
        emisor: { rfcE: ' EKU9003173C9 ', nomDenRazSocE: ' ESCUELA  KEMPER URGATE ', regimenFiscalE: '601' },
        totales: { montoTotGrav: '1', montoTotExent: '0.5', impRetenidos },
      }),
    );
    expect(emisor).toMatchObject({ rfcE: 'EKU9003173C9', nomDenRazSocE: 'ESCUELA KEMPER URGATE' });
    expect(totales).toMatchObject({ montoTotOperacion: '1.50', montoTotExent: '0.50', montoTotRet: '0.01' });
    expect(totales.impRetenidos).toMatchObject([{ montoRet: '0.01', tipoPagoRet: '02' }]);
  });

  it('knows the general public and the key of a complement', () => {
    const { receptor } = buildRetencion(retencionInput({ receptor: { nacional: { rfcR: 'XAXX010101000' } } }));
    expect(receptor.nacional).toMatchObject({ nomDenRazSocR: 'PUBLICO EN GENERAL', domicilioFiscalR: '06600' });
    const premios = { entidadFederativa: '09', montTotPago: '1.00', montTotPagoGrav: '1.00', montTotPagoExent: '0' };
    const input = { ...retencionInput({ premios }), cveRetenc: undefined };
    expect(buildRetencion(input)).toMatchObject({ cveRetenc: '20', complementos: [{ name: 'premios:Premios' }] });
  });

  it('names every amount that is wrong, with the place in the XML', () => {
    const impRetenidos = [
      { impuestoRet: '001', tipoPagoRet: '04' },
      { impuestoRet: '002', montoRet: 'mil' },
    ];
    const totales = { montoTotGrav: '1.005', montoTotExent: 'x', impRetenidos };
    const findings = problemsOf(() => buildRetencion(retencionInput({ totales })));
    expect(briefly(findings)).toEqual([
      'amount_more_than_cents /totales/montoTotGrav',
      'amount_malformed /totales/montoTotExent',
      'field_required /totales/impRetenidos/0/montoRet',
      'amount_malformed /totales/impRetenidos/1/montoRet',
    ]);
    expect(findings[0]?.xpath).toBe('/retenciones:Retenciones/retenciones:Totales/@MontoTotGrav');
    const bare = { ...retencionInput(), totales: undefined };
    expect(briefly(problemsOf(() => buildRetencion(bare)))).toEqual(['field_required /totales']);
  });
});

describe('technology platforms', () => {
  it("computes complement and totals as SAT's matrix does", () => {
    expect(platform(plataformasInput())).toMatchObject({
      numServ: '1',
      monTotServSiva: '1681.06',
      totalIvaTrasladado: '268.9696',
      totalIvaRetenido: '134.48',
      totalIsrRetenido: '16.81',
      difIvaEntregadoPrestServ: '134.4896',
      monTotalporUsoPlataforma: '14.66',
      servicios: [{ tipoDeServ: '05', impuestosTrasladados: { impuesto: '02', tasaCuota: '0.160000', importe: '268.9696' } }],
    });
    expect(buildRetencion(plataformasInput())).toMatchObject({
      cveRetenc: '26',
      totales: {
        montoTotOperacion: '1681.06',
        montoTotRet: '151.29',
        impRetenidos: [
          { baseRet: '268.96', impuestoRet: '002', montoRet: '134.48', tipoPagoRet: '01' },
          { baseRet: '1681.06', impuestoRet: '001', montoRet: '16.81', tipoPagoRet: '04' },
        ],
      },
    });
  }); // prettier-ignore

  it('withholds nothing from what was paid in cash', () => {
    const servicios = [servicioInput(), servicioInput({ formaPagoServ: '01', precioServSinIva: '100.00' })];
    const input = plataformasInput(servicios);
    expect(buildRetencion(input).totales).toMatchObject({ montoTotOperacion: '1781.06', montoTotRet: '151.29' });
    expect(platform(input)).toMatchObject({ totalIvaTrasladado: '284.9696', difIvaEntregadoPrestServ: '134.4896' });
  });

  it('withholds all of the IVA and 20 % from the general public, neither ISR nor difference abroad', () => {
    const publico = plataformasInput(undefined, { receptor: { nacional: { rfcR: 'XAXX010101000' } } });
    expect(platform(publico)).toMatchObject({ totalIvaRetenido: '268.96', totalIsrRetenido: '336.21' });
    const receptor = { extranjero: { nomDenRazSocR: 'WORLD WIDE COMPANY INC' } };
    const abroad = withPlataformas({ tipoDeServ: '07' }, { receptor });
    expect(platform(abroad)).toMatchObject({ totalIsrRetenido: '0.00', difIvaEntregadoPrestServ: '0.00' });
  });

  it('takes the rates that were given, and asks for one that no catalogue knows', () => {
    const year = { periodo: { mesIni: '10', ejercicio: '2026' } };
    expect(briefly(problemsOf(() => buildRetencion(withPlataformas({}, year))))).toEqual([
      'tasa_isr_required /plataformasTecnologicas/tasaIsr',
    ]);
    const given = withPlataformas({ tasaIsr: '0.025', parteIva: '1', tipoPagoIsr: '03' }, year);
    expect(platform(given)).toMatchObject({ totalIvaRetenido: '268.96', totalIsrRetenido: '42.02' });
    expect(buildRetencion(given).totales.impRetenidos?.[1]).toMatchObject({ impuestoRet: '001', tipoPagoRet: '03' });
  });

  it('computes a commission from its base, and refuses totals and half commissions', () => {
    const comision = { base: '1000.00', porcentaje: '0.1' };
    expect(platform(plataformasInput([servicioInput({ comision })]))?.monTotalporUsoPlataforma).toBe('100.00');
    const servicios = [servicioInput({ comision: { base: '1' } })];
    const wrong = plataformasInput(servicios, { totales: { montoTotGrav: '1.00' } });
    expect(briefly(problemsOf(() => buildRetencion(wrong)))).toEqual([
      'field_required /plataformasTecnologicas/servicios/0/comision/importe',
      'totales_computed /totales',
    ]);
  });
});

describe('prepareRetencion', () => {
  it('judges what it builds, with pointers into the input', () => {
    const { retencion, findings } = prepareRetencion(retencionInput(), { catalogs: retencionCatalogs() });
    expect(findings).toEqual([]);
    expect(Object.isFrozen(retencion?.totales)).toBe(true);
    const servicios = [servicioInput(), servicioInput({ fechaServ: '2025-11-15' })];
    const late = prepareRetencion(plataformasInput(servicios), { catalogs: retencionCatalogs() });
    expect(late.findings.map(({ pointer }) => pointer)).toContain('/plataformasTecnologicas/servicios/1/fechaServ');
  });

  it('says what could not be computed instead of throwing', () => {
    const { retencion, findings } = prepareRetencion(retencionInput({ totales: { montoTotGrav: 'x' } }));
    expect([retencion, briefly(findings)]).toEqual([undefined, ['amount_malformed /totales/montoTotGrav']]);
  });
});

describe('readRetencionInput', () => {
  it('takes the inputs of this package as they are', () => {
    for (const input of [retencionInput(), plataformasInput()]) {
      const read: unknown = JSON.parse(JSON.stringify(input));
      expect(readRetencionInput(read)).toEqual(read);
    }
  });

  it('reports what is missing, unknown or of the wrong kind, all at once', () => {
    const { fechaExp: _, ...rest } = retencionInput();
    const totales = { montoTotGrav: 10 };
    const dividendos = { remanente: { proporcion: '1' } };
    const findings = problemsOf(() => readRetencionInput({ ...rest, totales, dividendos, total: '1' }));
    expect(briefly(findings).toSorted()).toEqual([
      'field_required /fechaExp',
      'input_unknown_field /dividendos/remanente/proporcion',
      'input_unknown_field /total',
      'input_wrong_type /totales/montoTotGrav',
    ]);
    expect(findings.find(({ pointer }) => pointer === '/fechaExp')?.xpath).toBe('/retenciones:Retenciones/@FechaExp');
  });
});
