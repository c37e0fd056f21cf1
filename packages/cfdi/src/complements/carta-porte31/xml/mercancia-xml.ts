import { nodeCodec } from '../../node-codec.ts';
import type {
  CantidadTransporta,
  DetalleMercancia,
  DocumentacionAduanera,
  GuiaIdentificacion,
  Mercancia,
} from '../model/mercancia.ts';

const documento = nodeCodec<DocumentacionAduanera>('cartaporte31:DocumentacionAduanera', {
  fields: [
    ['tipoDocumento', 'TipoDocumento'],
    ['numPedimento', 'NumPedimento', '?'],
    ['identDocAduanero', 'IdentDocAduanero', '?'],
    ['rfcImpo', 'RFCImpo', '?'],
  ],
});

const guia = nodeCodec<GuiaIdentificacion>('cartaporte31:GuiasIdentificacion', {
  fields: [
    ['numeroGuiaIdentificacion', 'NumeroGuiaIdentificacion'],
    ['descripGuiaIdentificacion', 'DescripGuiaIdentificacion'],
    ['pesoGuiaIdentificacion', 'PesoGuiaIdentificacion'],
  ],
});

const cantidad = nodeCodec<CantidadTransporta>('cartaporte31:CantidadTransporta', {
  fields: [
    ['cantidad', 'Cantidad'],
    ['idOrigen', 'IDOrigen'],
    ['idDestino', 'IDDestino'],
    ['cvesTransporte', 'CvesTransporte', '?'],
  ],
});

const detalle = nodeCodec<DetalleMercancia>('cartaporte31:DetalleMercancia', {
  fields: [
    ['unidadPesoMerc', 'UnidadPesoMerc'],
    ['pesoBruto', 'PesoBruto'],
    ['pesoNeto', 'PesoNeto'],
    ['pesoTara', 'PesoTara'],
    ['numPiezas', 'NumPiezas', '?'],
  ],
});

export const mercanciaCodec = nodeCodec<Mercancia>('cartaporte31:Mercancia', {
  fields: [
    ['bienesTransp', 'BienesTransp'],
    ['claveStcc', 'ClaveSTCC', '?'],
    ['descripcion', 'Descripcion'],
    ['cantidad', 'Cantidad'],
    ['claveUnidad', 'ClaveUnidad'],
    ['unidad', 'Unidad', '?'],
    ['dimensiones', 'Dimensiones', '?'],
    ['materialPeligroso', 'MaterialPeligroso', '?'],
    ['cveMaterialPeligroso', 'CveMaterialPeligroso', '?'],
    ['embalaje', 'Embalaje', '?'],
    ['descripEmbalaje', 'DescripEmbalaje', '?'],
    ['sectorCofepris', 'SectorCOFEPRIS', '?'],
    ['nombreIngredienteActivo', 'NombreIngredienteActivo', '?'],
    ['nomQuimico', 'NomQuimico', '?'],
    ['denominacionGenericaProd', 'DenominacionGenericaProd', '?'],
    ['denominacionDistintivaProd', 'DenominacionDistintivaProd', '?'],
    ['fabricante', 'Fabricante', '?'],
    ['fechaCaducidad', 'FechaCaducidad', '?'],
    ['loteMedicamento', 'LoteMedicamento', '?'],
    ['formaFarmaceutica', 'FormaFarmaceutica', '?'],
    ['condicionesEspTransp', 'CondicionesEspTransp', '?'],
    ['registroSanitarioFolioAutorizacion', 'RegistroSanitarioFolioAutorizacion', '?'],
    ['permisoImportacion', 'PermisoImportacion', '?'],
    ['folioImpoVucem', 'FolioImpoVUCEM', '?'],
    ['numCas', 'NumCAS', '?'],
    ['razonSocialEmpImp', 'RazonSocialEmpImp', '?'],
    ['numRegSanPlagCofepris', 'NumRegSanPlagCOFEPRIS', '?'],
    ['datosFabricante', 'DatosFabricante', '?'],
    ['datosFormulador', 'DatosFormulador', '?'],
    ['datosMaquilador', 'DatosMaquilador', '?'],
    ['usoAutorizado', 'UsoAutorizado', '?'],
    ['pesoEnKg', 'PesoEnKg'],
    ['valorMercancia', 'ValorMercancia', '?'],
    ['moneda', 'Moneda', '?'],
    ['fraccionArancelaria', 'FraccionArancelaria', '?'],
    ['uuidComercioExt', 'UUIDComercioExt', '?'],
    ['tipoMateria', 'TipoMateria', '?'],
    ['descripcionMateria', 'DescripcionMateria', '?'],
  ],
  children: [
    { key: 'documentacionAduanera', occurs: '*', codec: documento },
    { key: 'guiasIdentificacion', occurs: '*', codec: guia },
    { key: 'cantidadTransporta', occurs: '*', codec: cantidad },
    { key: 'detalleMercancia', occurs: '?', codec: detalle },
  ],
});
