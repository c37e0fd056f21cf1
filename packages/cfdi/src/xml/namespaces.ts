/** A namespace of SAT: the prefix its documents must be written with, and where SAT publishes the schema. */
export interface SatNamespace {
  readonly prefix: string;
  readonly uri: string;
  /** Absolute address for `xsi:schemaLocation`; absent for the complements whose schema file we have not seen. */
  readonly schema?: string;
}

const SAT = 'http://www.sat.gob.mx/';
const CFD = `${SAT}sitio_internet/cfd/`;
const RET = `${SAT}esquemas/retencionpago/1/`;

const cfd = (prefix: string, name: string, schema?: string): SatNamespace => ({
  prefix,
  uri: SAT + name,
  ...(schema !== undefined && { schema: CFD + schema }),
});

const ret = (prefix: string, name: string, schema?: string): SatNamespace => ({
  prefix,
  uri: RET + name,
  ...(schema !== undefined && { schema: RET + schema }),
});

/**
 * Canonical prefixes (Anexo 20 and each complement's technical standard). XML gives prefixes no meaning, many receivers
 * do: documents are written with these, and whatever prefix a foreign document uses is read as these.
 */
export const satNamespaces: readonly SatNamespace[] = [
  cfd('cfdi', 'cfd/4', '4/cfdv40.xsd'),
  cfd('tfd', 'TimbreFiscalDigital', 'TimbreFiscalDigital/TimbreFiscalDigitalv11.xsd'),
  cfd('pago20', 'Pagos20', 'Pagos/Pagos20.xsd'),
  cfd('nomina12', 'nomina12', 'nomina/nomina12.xsd'),
  cfd('cartaporte20', 'CartaPorte20', 'CartaPorte/CartaPorte20.xsd'),
  cfd('cartaporte30', 'CartaPorte30', 'CartaPorte/CartaPorte30.xsd'),
  cfd('cartaporte31', 'CartaPorte31', 'CartaPorte/CartaPorte31.xsd'),
  cfd('cce11', 'ComercioExterior11', 'ComercioExterior11/ComercioExterior11.xsd'),
  cfd('cce20', 'ComercioExterior20', 'ComercioExterior20/ComercioExterior20.xsd'),
  cfd('implocal', 'implocal', 'implocal/implocal.xsd'),
  cfd('ine', 'ine', 'ine/ine11.xsd'),
  cfd('iedu', 'iedu', 'iedu/iedu.xsd'),
  cfd('donat', 'donat', 'donat/donat11.xsd'),
  cfd('divisas', 'divisas', 'divisas/divisas.xsd'),
  cfd('leyendasFisc', 'leyendasFiscales', 'leyendasFiscales/leyendasFisc.xsd'),
  cfd('pfic', 'pfic', 'pfic/pfic.xsd'),
  cfd('tpe', 'TuristaPasajeroExtranjero', 'TuristaPasajeroExtranjero/TuristaPasajeroExtranjero.xsd'),
  cfd('registrofiscal', 'registrofiscal'),
  cfd('pagoenespecie', 'pagoenespecie'),
  cfd('aerolineas', 'aerolineas'),
  cfd('valesdedespensa', 'valesdedespensa'),
  cfd('notariospublicos', 'notariospublicos', 'notariospublicos/notariospublicos.xsd'),
  cfd('vehiculousado', 'vehiculousado', 'vehiculousado/vehiculousado.xsd'),
  cfd('servicioparcial', 'servicioparcialconstruccion', 'servicioparcialconstruccion/servicioparcialconstruccion.xsd'),
  cfd('decreto', 'renovacionysustitucionvehiculos'),
  cfd('destruccion', 'certificadodestruccion'),
  cfd('obrasarte', 'arteantiguedades'),
  cfd('ventavehiculos', 'ventavehiculos', 'ventavehiculos/ventavehiculos11.xsd'),
  cfd('detallista', 'detallista'),
  cfd('ecc12', 'EstadoDeCuentaCombustible12'),
  cfd('consumodecombustibles11', 'ConsumoDeCombustibles11'),
  cfd('gceh', 'GastosHidrocarburos10'),
  cfd('ieeh', 'IngresosHidrocarburos10'),
  cfd('hidrocarburospetroliferos', 'hidrocarburospetroliferos'),
  {
    prefix: 'retenciones',
    uri: `${SAT}esquemas/retencionpago/2`,
    schema: `${SAT}esquemas/retencionpago/2/retencionpagov2.xsd`,
  },
  ret('dividendos', 'dividendos', 'dividendos/dividendos.xsd'),
  ret('intereses', 'intereses', 'intereses/intereses.xsd'),
  ret('pagosaextranjeros', 'pagosaextranjeros', 'pagosaextranjeros/pagosaextranjeros.xsd'),
  ret(
    'plataformasTecnologicas',
    'PlataformasTecnologicas10',
    'PlataformasTecnologicas10/ServiciosPlataformasTecnologicas10.xsd',
  ),
  ret(
    'arrendamientoenfideicomiso',
    'arrendamientoenfideicomiso',
    'arrendamientoenfideicomiso/arrendamientoenfideicomiso.xsd',
  ),
  ret('enajenaciondeacciones', 'enajenaciondeacciones', 'enajenaciondeacciones/enajenaciondeacciones.xsd'),
  ret('fideicomisonoempresarial', 'fideicomisonoempresarial', 'fideicomisonoempresarial/fideicomisonoempresarial.xsd'),
  ret('intereseshipotecarios', 'intereseshipotecarios', 'intereseshipotecarios/intereseshipotecarios.xsd'),
  // SAT's stylesheet of Retenciones declares «operacionesderivados» by mistake; the one it includes, and the schema, say this.
  ret('operacionesconderivados', 'operacionesconderivados', 'operacionesconderivados/operacionesconderivados.xsd'),
  ret('planesderetiro11', 'planesderetiro11', 'planesderetiro11/planesderetiro11.xsd'),
  ret('premios', 'premios', 'premios/premios.xsd'),
  ret('sectorfinanciero', 'sectorfinanciero', 'sectorfinanciero/sectorfinanciero.xsd'),
  // Not SAT's, but every document carries it for xsi:schemaLocation.
  { prefix: 'xsi', uri: 'http://www.w3.org/2001/XMLSchema-instance' },
  // Earlier versions used the same prefixes for other namespaces: read under a name of their own, never taken for 4.0.
  cfd('cfdi33', 'cfd/3'),
  cfd('pago10', 'Pagos'),
  cfd('retenciones1', 'esquemas/retencionpago/1'),
];

const byUri = new Map(satNamespaces.map((namespace) => [namespace.uri, namespace]));
const byPrefix = new Map(satNamespaces.map((namespace) => [namespace.prefix, namespace]));

/** The namespace with this URI, or `undefined` when it is none of SAT's. */
export function namespaceOfUri(uri: string): SatNamespace | undefined {
  return byUri.get(uri);
}

/** The namespace whose canonical prefix this is, or `undefined`. */
export function namespaceOfPrefix(prefix: string): SatNamespace | undefined {
  return byPrefix.get(prefix);
}
