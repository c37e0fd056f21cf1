import { computeComprobante } from '../build/compute-comprobante.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import { buildComercioExterior } from '../complements/comercio-exterior20/build-comercio-exterior.ts';
import { writeComplement } from '../complements/read-complement.ts';
import { transferOfGoods } from './documents.ts';
import { cceInput, exportInput, exported, mexicanAddress } from './exports.ts';
import { cfdiInput, conceptoInput } from './invoice.ts';

/** A natural person who deducts. */
export const natural = {
  rfc: 'CACX7605101P8',
  nombre: 'XOCHILT CASAS CHAVEZ',
  domicilioFiscalReceptor: '86991',
  regimenFiscalReceptor: '612',
  usoCfdi: 'D01',
};

/** One pupil. */
export const pupil = {
  nombreAlumno: 'LUCÍA CASAS PÉREZ',
  curp: 'CAPL140305MDFSRCA9',
  nivelEducativo: 'Primaria',
  autRvoe: '09PPR1234K',
};

/** Goods of others that leave without a sale: type T, which `computeComprobante` does not make. */
function transferAbroad(): Unsealed {
  const document = transferOfGoods();
  const conceptos = document.conceptos.map((one) => ({ ...one, noIdentificacion: 'LAP-14' }));
  const transfer = { ...document, exportacion: '02', conceptos };
  const input = cceInput({
    motivoTraslado: '05',
    propietarios: [{ numRegIdTrib: '987654321', residenciaFiscal: 'USA' }],
    destinatarios: [{ nombre: 'ACME WAREHOUSE', numRegIdTrib: '123456789', domicilios: [cceInput().receptor?.domicilio ?? mexicanAddress] }],
    mercancias: [
      {
        noIdentificacion: 'LAP-14',
        fraccionArancelaria: '8471300101',
        cantidadAduana: '1',
        unidadAduana: '06',
        valorUnitarioAduana: '450.5',
        descripcionesEspecificas: [{ marca: 'ACME', modelo: 'X', subModelo: 'X1', numeroSerie: 'SN-1' }],
      },
    ],
  });
  return {
    ...transfer,
    complementos: [writeComplement('cce20:ComercioExterior', buildComercioExterior(input, transfer))],
  };
} // prettier-ignore

const compute = (changes: Partial<CfdiInput>): Unsealed => computeComprobante(cfdiInput(changes));

/** Documents with the small complements that no rule objects to. */
export const complementDocuments = {
  local: compute({
    impuestosLocales: {
      traslados: [{ nombre: 'ISH', tasa: '3' }],
      retenciones: [{ nombre: '5 AL MILLAR', tasa: '0.5' }],
    },
  }),
  campaign: compute({
    ine: {
      tipoProceso: 'Campaña',
      entidades: [
        { claveEntidad: 'JAL', ambito: 'Local', contabilidades: [{ idContabilidad: '123456' }] },
        { claveEntidad: 'NAC', ambito: 'Federal' },
      ],
    },
  }),
  national: compute({ ine: { tipoProceso: 'Ordinario', tipoComite: 'Ejecutivo Nacional', idContabilidad: '12' } }),
  state: compute({
    ine: { tipoProceso: 'Ordinario', tipoComite: 'Ejecutivo Estatal', entidades: [{ claveEntidad: 'SON' }] },
  }),
  tuition: compute({
    receptor: { ...natural, usoCfdi: 'D10' },
    conceptos: [
      conceptoInput({
        claveProdServ: '86121500',
        claveUnidad: 'E48',
        descripcion: 'Colegiatura de noviembre',
        traslados: [{ impuesto: '002', tipoFactor: 'Exento' }],
        instEducativas: pupil,
      }),
    ],
  }),
  donation: compute({
    receptor: { ...natural, usoCfdi: 'D04' },
    conceptos: [conceptoInput({ objetoImp: '01', traslados: [] })],
    donatarias: { noAutorizacion: '325-SAT-19-IV-A-12345', fechaAutorizacion: '2020-01-15' },
  }),
  exportSale: compute(
    exportInput(
      {
        conceptos: [
          exported({ cantidad: '3', descuento: '50' }),
          exported({ cantidad: '2' }),
          exported({
            noIdentificacion: 'MUESTRA',
            cantidad: '0.5',
            claveUnidad: 'KGM',
            valorUnitario: '48',
            descuento: '24',
            objetoImp: '01',
            traslados: [],
          }),
          exported({ noIdentificacion: 'FLETE', claveUnidad: 'E48', valorUnitario: '333.33' }),
        ],
      },
      {
        numCertificadoOrigen: 'CERT-123456',
        observaciones: 'Ñandú & Cía.',
        mercancias: [
          { noIdentificacion: 'LAP-14', fraccionArancelaria: '8471300101', unidadAduana: '06' },
          { noIdentificacion: 'MUESTRA', fraccionArancelaria: '9801000100', unidadAduana: '01' },
          { noIdentificacion: 'FLETE', unidadAduana: '99' },
        ],
      },
    ),
  ),
  exportDollars: compute(exportInput({ moneda: 'USD', tipoCambio: '18.4523' }, { tipoCambioUsd: '18.4523' })),
  exportByLine: compute(
    exportInput(
      { conceptos: [exported({ unidad: '06' })] },
      { mercancias: [{ noIdentificacion: 'LAP-14', fraccionArancelaria: '8471300101' }] },
    ),
  ),
  transferAbroad: transferAbroad(),
  legend: compute({ leyendasFiscales: [{ disposicionFiscal: 'RMF', norma: '2.7.1.26', textoLeyenda: 'Texto' }] }),
} satisfies Readonly<Record<string, Unsealed>>;
