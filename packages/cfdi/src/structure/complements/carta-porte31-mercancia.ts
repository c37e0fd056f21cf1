import { any, maybe, node } from '../shape.ts';
import * as v from '../values.ts';
import * as c from './carta-porte31-values.ts';

const documento = node('cartaporte31:DocumentacionAduanera', {
  TipoDocumento: c.dosDigitos,
  'NumPedimento?': v.pedimento,
  'IdentDocAduanero?': v.text(150),
  'RFCImpo?': v.rfc,
});

const guia = node('cartaporte31:GuiasIdentificacion', {
  NumeroGuiaIdentificacion: v.textOf(10, 30),
  DescripGuiaIdentificacion: v.text(1000),
  PesoGuiaIdentificacion: c.peso,
});

const cantidadTransporta = node('cartaporte31:CantidadTransporta', {
  Cantidad: v.positive(),
  IDOrigen: c.origen,
  IDDestino: c.destino,
  'CvesTransporte?': c.transporte,
});

const detalle = node('cartaporte31:DetalleMercancia', {
  UnidadPesoMerc: c.unidadPeso,
  PesoBruto: c.peso,
  PesoNeto: c.peso,
  PesoTara: c.peso,
  'NumPiezas?': v.count,
});

/** Attributes of goods that COFEPRIS watches. */
const sanitario = {
  'SectorCOFEPRIS?': c.dosDigitos,
  'NombreIngredienteActivo?': v.text(1000),
  'NomQuimico?': v.text(150),
  'DenominacionGenericaProd?': v.text(50),
  'DenominacionDistintivaProd?': v.text(50),
  'Fabricante?': v.text(240),
  'FechaCaducidad?': v.dia,
  'LoteMedicamento?': v.text(10),
  'FormaFarmaceutica?': c.dosDigitos,
  'CondicionesEspTransp?': c.dosDigitos,
  'RegistroSanitarioFolioAutorizacion?': v.text(15),
  'PermisoImportacion?': v.text(6),
  'FolioImpoVUCEM?': v.text(25),
  'NumCAS?': v.text(15),
  'RazonSocialEmpImp?': v.text(80),
  'NumRegSanPlagCOFEPRIS?': v.text(60),
  'DatosFabricante?': v.text(600),
  'DatosFormulador?': v.text(600),
  'DatosMaquilador?': v.text(600),
  'UsoAutorizado?': v.text(1000),
};

export const mercancia = node(
  'cartaporte31:Mercancia',
  {
    BienesTransp: v.key('[0-9]{8}'),
    // The bar in the schema's pattern is a slip: it would shift the values of the seal string.
    'ClaveSTCC?': v.key('[0-9]{6,7}'),
    Descripcion: v.text(1000),
    Cantidad: v.positive(),
    ClaveUnidad: c.unidadPeso,
    'Unidad?': v.text(20),
    'Dimensiones?': v.uncollapsed(v.form(/^(?:\d{1,3}\/){2}\d{1,3}(?:cm|plg)$/, 'medidas como 30/40/30cm', 'measures like 30/40/30cm')),
    'MaterialPeligroso?': c.siNo,
    'CveMaterialPeligroso?': v.key('M?[0-9]{3,4}'),
    'Embalaje?': v.key('[0-9A-Z]{2,4}'),
    'DescripEmbalaje?': v.text(100),
    ...sanitario,
    PesoEnKg: c.peso,
    'ValorMercancia?': v.amount(),
    'Moneda?': c.pais,
    'FraccionArancelaria?': v.key('[0-9]{8}(?:[0-9]{2})?'),
    'UUIDComercioExt?': v.uncollapsed(v.uuid),
    'TipoMateria?': c.dosDigitos,
    'DescripcionMateria?': v.text(50),
  },
  [any(documento), any(guia), any(cantidadTransporta), maybe(detalle)],
); // prettier-ignore
