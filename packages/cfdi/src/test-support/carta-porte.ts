import type {
  CartaPorteInput,
  MercanciaInput,
  MercanciasInput,
} from '../complements/carta-porte31/build/carta-porte-input.ts';
import type { Autotransporte } from '../complements/carta-porte31/model/autotransporte.ts';
import type { Figura } from '../complements/carta-porte31/model/figura.ts';
import type { TransporteAereo } from '../complements/carta-porte31/model/transporte-aereo.ts';
import type { TransporteFerroviario } from '../complements/carta-porte31/model/transporte-ferroviario.ts';
import type { TransporteMaritimo } from '../complements/carta-porte31/model/transporte-maritimo.ts';
import type { Domicilio, Ubicacion } from '../complements/carta-porte31/model/ubicacion.ts';

export const ID_CCP = 'CCCBCD94-870A-4332-A52A-A52AA52AA52A';

export const cdmx: Domicilio = {
  calle: 'Paseo de la Reforma',
  numeroExterior: '222',
  colonia: '0930',
  localidad: '06',
  municipio: '015',
  estado: 'CMX',
  pais: 'MEX',
  codigoPostal: '06600',
};
export const monterrey: Domicilio = {
  colonia: '0001',
  localidad: '07',
  municipio: '039',
  estado: 'NLE',
  pais: 'MEX',
  codigoPostal: '64000',
};
export const laredo: Domicilio = { calle: 'Main Street', estado: 'TX', pais: 'USA', codigoPostal: '78040' };

/** Sender and addressee are one of SAT's test taxpayers. */
export function ubicacion(tipoUbicacion: 'Origen' | 'Destino', changes: Partial<Ubicacion> = {}): Ubicacion {
  const isOrigin = tipoUbicacion === 'Origen';
  return {
    tipoUbicacion,
    rfcRemitenteDestinatario: 'EKU9003173C9',
    fechaHoraSalidaLlegada: isOrigin ? '2026-11-20T12:00:00' : '2026-11-21T09:30:00',
    ...(isOrigin ? { domicilio: cdmx } : { domicilio: monterrey, distanciaRecorrida: '912.5' }),
    ...changes,
  };
}

export function mercancia(changes: Partial<MercanciaInput> = {}): MercanciaInput {
  return {
    bienesTransp: '43211503',
    descripcion: 'Computadora portátil',
    cantidad: '10',
    claveUnidad: 'H87',
    pesoEnKg: '25.5',
    ...changes,
  };
}

/** A light truck without trailer. */
export function autotransporte(changes: Partial<Autotransporte> = {}): Autotransporte {
  return {
    permSct: 'TPAF02',
    numPermisoSct: 'SCT-123456',
    identificacionVehicular: {
      configVehicular: 'C2',
      pesoBrutoVehicular: '17.5',
      placaVm: 'ABC1234',
      anioModeloVm: '2022',
    },
    seguros: { aseguraRespCivil: 'Seguros de Prueba', polizaRespCivil: '123456789' },
    ...changes,
  };
}

export const operador: Figura = {
  tipoFigura: '01',
  rfcFigura: 'CACX7605101P8',
  numLicencia: 'LIC0001234',
  nombreFigura: 'XOCHILT CASAS CHAVEZ',
};

/** By road, from Mexico City to Monterrey. */
export function cartaPorteInput(
  changes: Partial<CartaPorteInput> = {},
  goods: Partial<MercanciasInput> = {},
): CartaPorteInput {
  return {
    idCcp: ID_CCP,
    ubicaciones: [ubicacion('Origen'), ubicacion('Destino')],
    mercancias: { mercancia: [mercancia()], autotransporte: autotransporte(), ...goods },
    figuraTransporte: [operador],
    ...changes,
  };
}

const withoutRoad = { autotransporte: undefined } as const;

/** A place without address, with a station. */
function estacion(
  tipo: 'Origen' | 'Destino',
  numEstacion: string,
  nombreEstacion: string,
  changes: Partial<Ubicacion>,
): Ubicacion {
  return ubicacion(tipo, {
    domicilio: undefined,
    distanciaRecorrida: undefined,
    tipoEstacion: tipo === 'Origen' ? '01' : '03',
    numEstacion,
    nombreEstacion,
    ...changes,
  });
}

export function transporteMaritimo(changes: Partial<TransporteMaritimo> = {}): TransporteMaritimo {
  return {
    tipoEmbarcacion: 'B04',
    matricula: 'MAT-0001234',
    numeroOmi: 'IMO1234567',
    nacionalidadEmbarc: 'MEX',
    unidadesDeArqBruto: '356.789',
    tipoCarga: 'CGC',
    nombreAgenteNaviero: 'Agencia de Prueba',
    numAutorizacionNaviero: 'ANC001/2023',
    contenedores: [{ tipoContenedor: 'CM005', matriculaContenedor: 'ABCU1234567', numPrecinto: 'SEAL0001' }],
    ...changes,
  };
}

const kilograms = { unidadPesoMerc: 'KGM', pesoBruto: '30', pesoNeto: '25.5' };

/** By sea, from a foreign port to Ensenada: goods that enter the country. */
export function seaInput(changes: Partial<TransporteMaritimo> = {}): CartaPorteInput {
  const foreign = { rfcRemitenteDestinatario: 'XEXX010101000', numRegIdTrib: '123456789', residenciaFiscal: 'DEU' };
  return cartaPorteInput(
    {
      entradaSalidaMerc: 'Entrada',
      paisOrigenDestino: 'DEU',
      viaEntradaSalida: '02',
      regimenesAduaneros: [{ regimenAduanero: 'IMD' }],
      ubicaciones: [
        estacion('Origen', 'PM120', 'Hamburgo', { ...foreign, tipoEstacion: undefined, navegacionTrafico: 'Altura' }),
        estacion('Destino', 'PM005', 'Ensenada', { navegacionTrafico: 'Altura' }),
      ],
      figuraTransporte: undefined,
    },
    {
      ...withoutRoad,
      mercancia: [
        mercancia({
          tipoMateria: '03',
          fraccionArancelaria: '6309000100',
          documentacionAduanera: [
            { tipoDocumento: '01', numPedimento: '26  47  3807  6003832', rfcImpo: 'EKU9003173C9' },
          ],
          detalleMercancia: { ...kilograms },
        }),
      ],
      transporteMaritimo: transporteMaritimo(changes),
    },
  );
}

/** By air, from Cabo San Lucas to a foreign airport: goods that leave the country. */
export function airInput(changes: Partial<TransporteAereo> = {}): CartaPorteInput {
  const foreign = { rfcRemitenteDestinatario: 'XEXX010101000', numRegIdTrib: '123456789', residenciaFiscal: 'USA' };
  return cartaPorteInput(
    {
      entradaSalidaMerc: 'Salida',
      paisOrigenDestino: 'USA',
      viaEntradaSalida: '03',
      regimenesAduaneros: [{ regimenAduanero: 'EXD' }, { regimenAduanero: 'RFE' }],
      ubicaciones: [
        estacion('Origen', 'EA0415', 'Cabo San Lucas', {}),
        estacion('Destino', 'EA2346', 'Houston', { ...foreign, tipoEstacion: undefined }),
      ],
      figuraTransporte: undefined,
    },
    {
      ...withoutRoad,
      mercancia: [mercancia({ tipoMateria: '05', descripcionMateria: 'Muestras', valorMercancia: '15000.00' })],
      transporteAereo: {
        permSct: 'TPTA01',
        numPermisoSct: 'DGAC-0001',
        numeroGuia: '803117555500',
        codigoTransportista: 'CA001',
        rfcEmbarcador: 'EKU9003173C9',
        ...changes,
      },
    },
  );
}

export function transporteFerroviario(changes: Partial<TransporteFerroviario> = {}): TransporteFerroviario {
  return {
    tipoDeServicio: 'TS02',
    tipoDeTrafico: 'TT01',
    derechosDePaso: [{ tipoDerechoDePaso: 'CDP001', kilometrajePagado: '100' }],
    carros: [
      {
        tipoCarro: 'TC05',
        matriculaCarro: 'A00012',
        guiaCarro: '123ASD',
        toneladasNetasCarro: '0.026',
        contenedores: [{ tipoContenedor: 'TC01', pesoContenedorVacio: '2200', pesoNetoMercancia: '25.5' }],
      },
    ],
    ...changes,
  };
}

/** Stations between, of which SAT wants four at least. */
export const intermediate: readonly Ubicacion[] = ['100', '200', '50', '75.5'].map((distanciaRecorrida) =>
  estacion('Destino', 'Q0486', 'TERRERO', {
    tipoEstacion: '02',
    distanciaRecorrida,
    fechaHoraSalidaLlegada: '2026-11-20T23:59:59',
  }),
);

/** By rail, inside the country. */
export function railInput(changes: Partial<TransporteFerroviario> = {}): CartaPorteInput {
  return cartaPorteInput(
    {
      ubicaciones: [
        estacion('Origen', 'Q0736', 'SANTO NINO', { domicilio: cdmx }),
        ...intermediate,
        estacion('Destino', 'Q0486', 'TERRERO', { distanciaRecorrida: '300', domicilio: monterrey }),
      ],
      figuraTransporte: undefined,
    },
    {
      ...withoutRoad,
      mercancia: [mercancia({ claveStcc: '111111' })],
      transporteFerroviario: transporteFerroviario(changes),
    },
  );
}
