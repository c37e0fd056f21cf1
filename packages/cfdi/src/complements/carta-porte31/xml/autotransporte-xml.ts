import { nodeCodec } from '../../node-codec.ts';
import type { Autotransporte, IdentificacionVehicular, Remolque, Seguros } from '../model/autotransporte.ts';

const vehiculo = nodeCodec<IdentificacionVehicular>('cartaporte31:IdentificacionVehicular', {
  fields: [
    ['configVehicular', 'ConfigVehicular'],
    ['pesoBrutoVehicular', 'PesoBrutoVehicular'],
    ['placaVm', 'PlacaVM'],
    ['anioModeloVm', 'AnioModeloVM'],
  ],
});

const seguros = nodeCodec<Seguros>('cartaporte31:Seguros', {
  fields: [
    ['aseguraRespCivil', 'AseguraRespCivil'],
    ['polizaRespCivil', 'PolizaRespCivil'],
    ['aseguraMedAmbiente', 'AseguraMedAmbiente', '?'],
    ['polizaMedAmbiente', 'PolizaMedAmbiente', '?'],
    ['aseguraCarga', 'AseguraCarga', '?'],
    ['polizaCarga', 'PolizaCarga', '?'],
    ['primaSeguro', 'PrimaSeguro', '?'],
  ],
});

const remolque = nodeCodec<Remolque>('cartaporte31:Remolque', {
  fields: [
    ['subTipoRem', 'SubTipoRem'],
    ['placa', 'Placa'],
  ],
});

export const autotransporteCodec = nodeCodec<Autotransporte>('cartaporte31:Autotransporte', {
  fields: [
    ['permSct', 'PermSCT'],
    ['numPermisoSct', 'NumPermisoSCT'],
  ],
  children: [
    { key: 'identificacionVehicular', occurs: '1', codec: vehiculo },
    { key: 'seguros', occurs: '1', codec: seguros },
    { key: 'remolques', within: ['cartaporte31:Remolques'], occurs: '*', codec: remolque },
  ],
});
