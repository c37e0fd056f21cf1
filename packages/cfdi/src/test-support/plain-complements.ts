import { computeComprobante } from '../build/compute-comprobante.ts';
import type { Unsealed } from '../model/comprobante.ts';
import type { CfdiInput, ComplementosConceptoInput, ComplementosInput } from '../model/input.ts';
import { cfdiInput, conceptoInput } from './invoice.ts';

const aduana = { numero: '15  48  3009  0001234', fecha: '2024-02-29', aduana: 'Nuevo Laredo' };
const seller = {
  nombre: 'XOCHILT',
  apellidoPaterno: 'CASAS',
  apellidoMaterno: 'CHAVEZ',
  rfc: 'CACX7605101P8',
  curp: 'CACX760510MGTSHC04',
};
const inmueble = { calle: 'Reforma', noExterior: '1', noInterior: 'A', colonia: 'Juárez', localidad: 'Centro', referencia: 'Esquina', municipio: 'Cuauhtémoc', estado: '09', codigoPostal: '06600' }; // prettier-ignore

/** Every field of the complements whose rules are their schema. */
export const plainComplements = {
  vehiculoUsado: {
    montoAdquisicion: '200000.00',
    montoEnajenacion: '150000.00',
    claveVehicular: '0045613',
    marca: 'ACME',
    tipo: 'Sedán',
    modelo: '2021',
    numeroMotor: 'M-1',
    numeroSerie: 'S-1',
    niv: '3VWFE21C04M000001',
    valor: '145000.00',
    informacionAduanera: [aduana, { numero: '1', fecha: '2020-01-31' }],
  },
  divisas: { tipoOperacion: 'compra' },
  pfIntegranteCoordinado: { claveVehicular: '0045613', placa: 'ABC-12-34', rfcPf: 'CACX7605101P8' },
  turistaPasajeroExtranjero: {
    fechadeTransito: '2026-11-20T10:00:00',
    tipoTransito: 'Salida',
    datosTransito: { via: 'Aérea', tipoId: 'Pasaporte', numeroId: 'X123', nacionalidad: 'Canadá', empresaTransporte: 'ACME AIR', idTransporte: 'AA-1' },
  },
  parcialesConstruccion: { numPerLicoAut: 'LIC-1', inmueble },
  notariosPublicos: {
    inmuebles: [{ ...inmueble, tipoInmueble: '03', pais: 'MEX' }],
    datosOperacion: { numInstrumentoNotarial: '1234', fechaInstNotarial: '2026-11-01', montoOperacion: '1000000.00', subtotal: '1000.00', iva: '160.00' },
    datosNotario: { curp: seller.curp, numNotaria: '12', entidadFederativa: '09', adscripcion: 'Primera' },
    datosEnajenante: { coproSocConyugalE: 'No', datosUnEnajenante: seller },
    datosAdquiriente: {
      coproSocConyugalE: 'Si',
      datosAdquirientesCopSc: [{ ...seller, porcentaje: '60.5' }, { nombre: 'ACME SA', rfc: 'URE180429TM6', porcentaje: '39.50' }],
    },
  },
} satisfies ComplementosInput; // prettier-ignore

const ventas = {
  ventaImportado: { claveVehicular: '0045613', niv: '3VWFE21C04M000001', informacionAduanera: [aduana] },
  ventaPartes: {
    claveVehicular: '0045613',
    niv: '3VWFE21C04M000001',
    partes: [{ cantidad: '1', unidad: 'Pieza', noIdentificacion: 'P-1', descripcion: 'Motor', valorUnitario: '10.00', importe: '10.00', informacionAduanera: [aduana] }],
  },
} satisfies Readonly<Record<string, ComplementosConceptoInput['ventaVehiculos']>>; // prettier-ignore

const compute = (changes: Partial<CfdiInput>): Unsealed => computeComprobante(cfdiInput(changes));

/** A document with each of them, that no rule objects to. */
export const plainDocuments: Readonly<Record<string, Unsealed>> = {
  ...Object.fromEntries(Object.entries(plainComplements).map(([field, value]) => [field, compute({ [field]: value })])),
  ...Object.fromEntries(
    Object.entries(ventas).map(([name, ventaVehiculos]) => [
      name,
      compute({ conceptos: [conceptoInput({ ventaVehiculos })] }),
    ]),
  ),
};
