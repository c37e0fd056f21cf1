import type { CatalogText } from '../source/catalog-text.ts';

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  c_TipoDeComprobante: { I: 'Ingreso', E: 'Egreso' },
  c_RegimenFiscal: {
    601: 'General de Ley Personas Morales',
    612: 'Personas Físicas con Actividades Empresariales y Profesionales',
    616: 'Sin obligaciones fiscales',
    626: 'Régimen Simplificado de Confianza',
  },
  c_UsoCFDI: {
    G01: 'Adquisición de mercancías',
    G02: 'Devoluciones, descuentos o bonificaciones',
    G03: 'Gastos en general',
    S01: 'Sin efectos fiscales',
  },
  c_FormaPago: { '01': 'Efectivo', '03': 'Transferencia electrónica de fondos', 99: 'Por definir' },
  c_MetodoPago: { PUE: 'Pago en una sola exhibición', PPD: 'Pago en parcialidades o diferido' },
  c_Moneda: { MXN: 'Peso Mexicano', USD: 'Dólar americano' },
  c_Exportacion: { '01': 'No aplica', '02': 'Definitiva con clave A1' },
  c_ObjetoImp: { '01': 'No objeto de impuesto', '02': 'Sí objeto de impuesto' },
  c_ClaveUnidad: { H87: 'Pieza', E48: 'Unidad de servicio', ACT: 'Actividad', KGM: 'Kilogramo' },
  c_ClaveProdServ: {
    81112100: 'Servicios de internet',
    80121603: 'Servicios legales sobre competencia o regulaciones gubernamentales',
    50201706: 'Café',
    84111506: 'Servicios de facturación',
    '01010101': 'No existe en el catálogo',
    43211503: 'Computadores notebook',
  },
  c_TipoRelacion: { '01': 'Nota de crédito de los documentos relacionados' },
  c_Periodicidad: { '04': 'Mensual' },
  c_Meses: { 10: 'Octubre' },
  c_Pais: { USA: 'Estados Unidos (los)' },
};

export const catalogNames: CatalogText = (catalog, key) => NAMES[catalog]?.[key];
