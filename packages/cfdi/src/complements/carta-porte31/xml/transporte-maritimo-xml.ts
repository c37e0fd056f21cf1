import { nodeCodec } from '../../node-codec.ts';
import type { ContenedorMaritimo, RemolqueCcp, TransporteMaritimo } from '../model/transporte-maritimo.ts';

const remolque = nodeCodec<RemolqueCcp>('cartaporte31:RemolqueCCP', {
  fields: [
    ['subTipoRemCcp', 'SubTipoRemCCP'],
    ['placaCcp', 'PlacaCCP'],
  ],
});

const contenedor = nodeCodec<ContenedorMaritimo>('cartaporte31:Contenedor', {
  fields: [
    ['tipoContenedor', 'TipoContenedor'],
    ['matriculaContenedor', 'MatriculaContenedor', '?'],
    ['numPrecinto', 'NumPrecinto', '?'],
    ['idCcpRelacionado', 'IdCCPRelacionado', '?'],
    ['placaVmCcp', 'PlacaVMCCP', '?'],
    ['fechaCertificacionCcp', 'FechaCertificacionCCP', '?'],
  ],
  children: [{ key: 'remolquesCcp', within: ['cartaporte31:RemolquesCCP'], occurs: '*', codec: remolque }],
});

export const maritimoCodec = nodeCodec<TransporteMaritimo>('cartaporte31:TransporteMaritimo', {
  fields: [
    ['permSct', 'PermSCT', '?'],
    ['numPermisoSct', 'NumPermisoSCT', '?'],
    ['nombreAseg', 'NombreAseg', '?'],
    ['numPolizaSeguro', 'NumPolizaSeguro', '?'],
    ['tipoEmbarcacion', 'TipoEmbarcacion'],
    ['matricula', 'Matricula'],
    ['numeroOmi', 'NumeroOMI'],
    ['anioEmbarcacion', 'AnioEmbarcacion', '?'],
    ['nombreEmbarc', 'NombreEmbarc', '?'],
    ['nacionalidadEmbarc', 'NacionalidadEmbarc'],
    ['unidadesDeArqBruto', 'UnidadesDeArqBruto'],
    ['tipoCarga', 'TipoCarga'],
    ['eslora', 'Eslora', '?'],
    ['manga', 'Manga', '?'],
    ['calado', 'Calado', '?'],
    ['puntal', 'Puntal', '?'],
    ['lineaNaviera', 'LineaNaviera', '?'],
    ['nombreAgenteNaviero', 'NombreAgenteNaviero'],
    ['numAutorizacionNaviero', 'NumAutorizacionNaviero'],
    ['numViaje', 'NumViaje', '?'],
    ['numConocEmbarc', 'NumConocEmbarc', '?'],
    ['permisoTempNavegacion', 'PermisoTempNavegacion', '?'],
  ],
  children: [{ key: 'contenedores', occurs: '*', codec: contenedor }],
});
