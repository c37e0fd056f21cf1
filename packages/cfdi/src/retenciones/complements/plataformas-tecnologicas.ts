import { nodeCodec } from '../../complements/node-codec.ts';

/**
 * What persons sold or did through a technology platform in a month (Servicios Plataformas Tecnológicas 1.0). Amounts have
 * up to six decimals.
 */
export interface PlataformasTecnologicas {
  /** c_Periodicidad of Retenciones: 01 weekly, 02 monthly, 03 daily, 04 fortnightly, 05 other. */
  readonly periodicidad: string;
  readonly numServ: string;
  readonly monTotServSiva: string;
  readonly totalIvaTrasladado: string;
  readonly totalIvaRetenido: string;
  readonly totalIsrRetenido: string;
  readonly difIvaEntregadoPrestServ: string;
  readonly monTotalporUsoPlataforma: string;
  readonly monTotalContribucionGubernamental?: string;
  /** `DetallesDelServicio` of the node `Servicios`. */
  readonly servicios: readonly DetalleDelServicio[];
}

/** One operation. */
export interface DetalleDelServicio {
  /** c_FormaPagoServ: 01 cash, 09 other income such as prizes. */
  readonly formaPagoServ: string;
  /** c_TipoDeServ, the same in all operations. */
  readonly tipoDeServ: string;
  /** c_SubTipoServ, for land transport of passengers. */
  readonly subTipServ?: string;
  readonly rfcTerceroAutorizado?: string;
  /** Day on which the customer pays: `YYYY-MM-DD`. */
  readonly fechaServ: string;
  readonly precioServSinIva: string;
  readonly impuestosTrasladados?: ImpuestoTrasladadoDelServicio;
  readonly contribucionGubernamental?: ContribucionGubernamental;
  readonly comision?: ComisionDelServicio;
}

export interface ImpuestoTrasladadoDelServicio {
  readonly base: string;
  /** c_TipoImpuesto: 01 ISR, 02 IVA, 03 IEPS. */
  readonly impuesto: string;
  /** Always `Tasa`. */
  readonly tipoFactor: string;
  readonly tasaCuota: string;
  readonly importe: string;
}

/** A local tax paid for the service, such as that on lodging. */
export interface ContribucionGubernamental {
  readonly impContrib: string;
  /** c_EntidadesFederativas. */
  readonly entidadDondePagaLaContribucion: string;
}

/** What the platform charged. */
export interface ComisionDelServicio {
  readonly base?: string;
  /** Fraction of one with three decimals: `0.150` is 15 %. */
  readonly porcentaje?: string;
  readonly importe: string;
}

const detalle = nodeCodec<DetalleDelServicio>('plataformasTecnologicas:DetallesDelServicio', {
  fields: [
    ['formaPagoServ', 'FormaPagoServ'],
    ['tipoDeServ', 'TipoDeServ'],
    ['subTipServ', 'SubTipServ', '?'],
    ['rfcTerceroAutorizado', 'RFCTerceroAutorizado', '?'],
    ['fechaServ', 'FechaServ'],
    ['precioServSinIva', 'PrecioServSinIVA'],
  ],
  children: [
    {
      key: 'impuestosTrasladados',
      occurs: '?',
      codec: nodeCodec<ImpuestoTrasladadoDelServicio>('plataformasTecnologicas:ImpuestosTrasladadosdelServicio', {
        fields: [
          ['base', 'Base'],
          ['impuesto', 'Impuesto'],
          ['tipoFactor', 'TipoFactor'],
          ['tasaCuota', 'TasaCuota'],
          ['importe', 'Importe'],
        ],
      }),
    },
    {
      key: 'contribucionGubernamental',
      occurs: '?',
      codec: nodeCodec<ContribucionGubernamental>('plataformasTecnologicas:ContribucionGubernamental', {
        fields: [
          ['impContrib', 'ImpContrib'],
          ['entidadDondePagaLaContribucion', 'EntidadDondePagaLaContribucion'],
        ],
      }),
    },
    {
      key: 'comision',
      occurs: '?',
      codec: nodeCodec<ComisionDelServicio>('plataformasTecnologicas:ComisionDelServicio', {
        fields: [
          ['base', 'Base', '?'],
          ['porcentaje', 'Porcentaje', '?'],
          ['importe', 'Importe'],
        ],
      }),
    },
  ],
});

export const plataformasTecnologicasCodec = nodeCodec<PlataformasTecnologicas>(
  'plataformasTecnologicas:ServiciosPlataformasTecnologicas',
  {
    fixed: [['Version', '1.0']],
    fields: [
      ['periodicidad', 'Periodicidad'],
      ['numServ', 'NumServ'],
      ['monTotServSiva', 'MonTotServSIVA'],
      ['totalIvaTrasladado', 'TotalIVATrasladado'],
      ['totalIvaRetenido', 'TotalIVARetenido'],
      ['totalIsrRetenido', 'TotalISRRetenido'],
      ['difIvaEntregadoPrestServ', 'DifIVAEntregadoPrestServ'],
      ['monTotalporUsoPlataforma', 'MonTotalporUsoPlataforma'],
      ['monTotalContribucionGubernamental', 'MonTotalContribucionGubernamental', '?'],
    ],
    children: [{ key: 'servicios', occurs: '+', within: ['plataformasTecnologicas:Servicios'], codec: detalle }],
  },
);
