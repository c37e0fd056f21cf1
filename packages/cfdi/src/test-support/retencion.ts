import type { RetencionInput, ServicioInput } from '../retenciones/retencion-input.ts';

/** A sound input, changed as asked: professional fees with ISR and IVA withheld. */
export function retencionInput(changes: Partial<RetencionInput> = {}): RetencionInput {
  return {
    folioInt: 'R1',
    fechaExp: '2026-11-20T10:15:30',
    lugarExpRetenc: '06600',
    cveRetenc: '01',
    emisor: { rfcE: 'EKU9003173C9', nomDenRazSocE: 'ESCUELA KEMPER URGATE', regimenFiscalE: '601' },
    receptor: {
      nacional: { rfcR: 'CACX7605101P8', nomDenRazSocR: 'XOCHILT CASAS CHAVEZ', domicilioFiscalR: '86991' },
    },
    periodo: { mesIni: '10', ejercicio: '2026' },
    totales: {
      montoTotGrav: '10000.00',
      impRetenidos: [
        { impuestoRet: '001', baseRet: '10000.00', tasa: '0.10', tipoPagoRet: '04' },
        { impuestoRet: '002', baseRet: '1600.00', montoRet: '1066.67' },
      ],
    },
    ...changes,
  };
}

/** An operation on a platform, paid by transfer. */
export function servicioInput(changes: Partial<ServicioInput> = {}): ServicioInput {
  return {
    formaPagoServ: '02',
    fechaServ: '2025-10-15',
    precioServSinIva: '1681.06',
    tasaIva: '0.16',
    comision: { importe: '14.66' },
    ...changes,
  };
}

/** Trade of goods through a platform in October 2025. */
export function plataformasInput(
  servicios: readonly ServicioInput[] = [servicioInput()],
  changes: Partial<RetencionInput> = {},
): RetencionInput {
  const { totales: _, cveRetenc: __, ...rest } = retencionInput();
  return {
    ...rest,
    periodo: { mesIni: '10', ejercicio: '2025' },
    plataformasTecnologicas: { periodicidad: '02', tipoDeServ: '05', servicios },
    ...changes,
  };
}
