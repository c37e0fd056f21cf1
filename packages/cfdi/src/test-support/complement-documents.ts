import { computeComprobante } from '../build/compute-comprobante.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
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
  legend: compute({ leyendasFiscales: [{ disposicionFiscal: 'RMF', norma: '2.7.1.26', textoLeyenda: 'Texto' }] }),
} satisfies Readonly<Record<string, Unsealed>>;
