import { maybe, node, one, some } from '../shape.ts';
import * as v from '../values.ts';

const clave = v.key('[0-9]{2}');

const detalle = node(
  'plataformasTecnologicas:DetallesDelServicio',
  {
    FormaPagoServ: clave,
    TipoDeServ: clave,
    'SubTipServ?': clave,
    'RFCTerceroAutorizado?': v.rfcFisica,
    FechaServ: v.dia,
    PrecioServSinIVA: v.amount(),
  },
  [
    maybe(
      node('plataformasTecnologicas:ImpuestosTrasladadosdelServicio', {
        Base: v.positive(),
        Impuesto: clave,
        TipoFactor: v.fixed('Tasa'),
        TasaCuota: v.amount(),
        Importe: v.amount(),
      }),
      'impuestosTrasladados',
    ),
    maybe(
      node('plataformasTecnologicas:ContribucionGubernamental', {
        ImpContrib: v.amount(),
        EntidadDondePagaLaContribucion: clave,
      }),
      'contribucionGubernamental',
    ),
    maybe(
      node('plataformasTecnologicas:ComisionDelServicio', {
        'Base?': v.positive(),
        'Porcentaje?': v.fraction,
        Importe: v.amount(),
      }),
      'comision',
    ),
  ],
);

/** Servicios Plataformas Tecnológicas 1.0 (ServiciosPlataformasTecnologicas10.xsd). */
export const plataformasTecnologicas = node(
  'plataformasTecnologicas:ServiciosPlataformasTecnologicas',
  {
    Version: v.fixed('1.0'),
    Periodicidad: clave,
    NumServ: v.count,
    MonTotServSIVA: v.amount(),
    TotalIVATrasladado: v.amount(),
    TotalIVARetenido: v.amount(),
    TotalISRRetenido: v.amount(),
    DifIVAEntregadoPrestServ: v.amount(),
    MonTotalporUsoPlataforma: v.amount(),
    'MonTotalContribucionGubernamental?': v.amount(),
  },
  [one(node('plataformasTecnologicas:Servicios', {}, [some(detalle, 'servicios')]))],
);
