import { rowsSince, untimedRows } from '../rows.ts';

/** c_ClavePedimento. */
export const clavesPedimento = untimedRows([['A1', 'IMPORTACION O EXPORTACION DEFINITIVA']]);

/** c_INCOTERM. */
export const incoterms = rowsSince('2024-01-18', [
  ['CFR', 'COSTE Y FLETE (PUERTO DE DESTINO CONVENIDO).'],
  ['CIF', 'COSTE, SEGURO Y FLETE (PUERTO DE DESTINO CONVENIDO).'],
  ['CPT', 'TRANSPORTE PAGADO HASTA (EL LUGAR DE DESTINO CONVENIDO).'],
  ['CIP', 'TRANSPORTE Y SEGURO PAGADOS HASTA (LUGAR DE DESTINO CONVENIDO).'],
  ['DAP', 'ENTREGADA EN LUGAR.'],
  ['DDP', 'ENTREGADA DERECHOS PAGADOS (LUGAR DE DESTINO CONVENIDO).'],
  ['DPU', 'ENTREGADA Y DESCARGADA EN LUGAR ACORDADO.'],
  ['EXW', 'EN FABRICA (LUGAR CONVENIDO).'],
  ['FCA', 'FRANCO TRANSPORTISTA (LUGAR DESIGNADO).'],
  ['FAS', 'FRANCO AL COSTADO DEL BUQUE (PUERTO DE CARGA CONVENIDO).'],
  ['FOB', 'FRANCO A BORDO (PUERTO DE CARGA CONVENIDO).'],
]);

/** c_MotivoTraslado of documents of type T. */
export const motivosTraslado = untimedRows([
  ['01', 'Envío de mercancias facturadas con anterioridad'],
  ['02', 'Reubicación de mercancías propias'],
  ['03', 'Envío de mercancías objeto de contrato de consignación'],
  ['04', 'Envío de mercancías para posterior enajenación'],
  ['05', 'Envío de mercancías propiedad de terceros'],
  ['99', 'Otros'],
]);

/** c_TipoOperacion; version 2.0 of the complement no longer writes it. */
export const tiposOperacion = untimedRows([['2', 'Exportación']]);

/** c_UnidadAduana: units of the tariff. */
export const unidadesAduana = rowsSince('2024-01-18', [
  ['01', 'KILO'],
  ['02', 'GRAMO'],
  ['03', 'METRO LINEAL'],
  ['04', 'METRO CUADRADO'],
  ['05', 'METRO CUBICO'],
  ['06', 'PIEZA'],
  ['07', 'CABEZA'],
  ['08', 'LITRO'],
  ['09', 'PAR'],
  ['10', 'KILOWATT'],
  ['11', 'MILLAR'],
  ['12', 'JUEGO'],
  ['13', 'KILOWATT/HORA'],
  ['14', 'TONELADA'],
  ['15', 'BARRIL'],
  ['16', 'GRAMO NETO'],
  ['17', 'DECENAS'],
  ['18', 'CIENTOS'],
  ['19', 'DOCENAS'],
  ['20', 'CAJA'],
  ['21', 'BOTELLA'],
  ['22', 'CARAT'],
  ['99', 'SERVICIO'],
]);
