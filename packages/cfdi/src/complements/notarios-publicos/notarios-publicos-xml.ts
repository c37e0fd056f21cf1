import { nodeCodec } from '../node-codec.ts';
import type { NodeCodec } from '../node-codec.ts';
import type {
  CopropietarioNotarial,
  DatosAdquiriente,
  DatosEnajenante,
  DatosNotario,
  DatosOperacion,
  InmuebleNotarial,
  NotariosPublicos,
  PersonaNotarial,
} from './model.ts';

// Order of attributes and nodes: notariospublicos.xsd.

const inmueble = nodeCodec<InmuebleNotarial>('notariospublicos:DescInmueble', {
  fields: [
    ['tipoInmueble', 'TipoInmueble'],
    ['calle', 'Calle'],
    ['noExterior', 'NoExterior', '?'],
    ['noInterior', 'NoInterior', '?'],
    ['colonia', 'Colonia', '?'],
    ['localidad', 'Localidad', '?'],
    ['referencia', 'Referencia', '?'],
    ['municipio', 'Municipio'],
    ['estado', 'Estado'],
    ['pais', 'Pais'],
    ['codigoPostal', 'CodigoPostal'],
  ],
});

const operacion = nodeCodec<DatosOperacion>('notariospublicos:DatosOperacion', {
  fields: [
    ['numInstrumentoNotarial', 'NumInstrumentoNotarial'],
    ['fechaInstNotarial', 'FechaInstNotarial'],
    ['montoOperacion', 'MontoOperacion'],
    ['subtotal', 'Subtotal'],
    ['iva', 'IVA'],
  ],
});

const notario = nodeCodec<DatosNotario>('notariospublicos:DatosNotario', {
  fields: [
    ['curp', 'CURP'],
    ['numNotaria', 'NumNotaria'],
    ['entidadFederativa', 'EntidadFederativa'],
    ['adscripcion', 'Adscripcion', '?'],
  ],
});

const persona = (name: string): NodeCodec<PersonaNotarial> =>
  nodeCodec<PersonaNotarial>(name, {
    fields: [
      ['nombre', 'Nombre'],
      ['apellidoPaterno', 'ApellidoPaterno', '?'],
      ['apellidoMaterno', 'ApellidoMaterno', '?'],
      ['rfc', 'RFC'],
      ['curp', 'CURP', '?'],
    ],
  });

const copropietario = (name: string): NodeCodec<CopropietarioNotarial> =>
  nodeCodec<CopropietarioNotarial>(name, {
    fields: [
      ['nombre', 'Nombre'],
      ['apellidoPaterno', 'ApellidoPaterno', '?'],
      ['apellidoMaterno', 'ApellidoMaterno', '?'],
      ['rfc', 'RFC'],
      ['curp', 'CURP', '?'],
      ['porcentaje', 'Porcentaje'],
    ],
  });

const enajenante = nodeCodec<DatosEnajenante>('notariospublicos:DatosEnajenante', {
  fields: [['coproSocConyugalE', 'CoproSocConyugalE']],
  children: [
    { key: 'datosUnEnajenante', occurs: '?', codec: persona('notariospublicos:DatosUnEnajenante') },
    {
      key: 'datosEnajenantesCopSc',
      within: ['notariospublicos:DatosEnajenantesCopSC'],
      occurs: '*',
      codec: copropietario('notariospublicos:DatosEnajenanteCopSC'),
    },
  ],
});

const adquiriente = nodeCodec<DatosAdquiriente>('notariospublicos:DatosAdquiriente', {
  fields: [['coproSocConyugalE', 'CoproSocConyugalE']],
  children: [
    { key: 'datosUnAdquiriente', occurs: '?', codec: persona('notariospublicos:DatosUnAdquiriente') },
    {
      key: 'datosAdquirientesCopSc',
      within: ['notariospublicos:DatosAdquirientesCopSC'],
      occurs: '*',
      codec: copropietario('notariospublicos:DatosAdquirienteCopSC'),
    },
  ],
});

/** The table of the complement. */
export const notariosPublicosCodec: NodeCodec<NotariosPublicos> = nodeCodec<NotariosPublicos>(
  'notariospublicos:NotariosPublicos',
  {
    fixed: [['Version', '1.0']],
    fields: [],
    children: [
      { key: 'inmuebles', within: ['notariospublicos:DescInmuebles'], occurs: '+', codec: inmueble },
      { key: 'datosOperacion', occurs: '1', codec: operacion },
      { key: 'datosNotario', occurs: '1', codec: notario },
      { key: 'datosEnajenante', occurs: '1', codec: enajenante },
      { key: 'datosAdquiriente', occurs: '1', codec: adquiriente },
    ],
  },
);
