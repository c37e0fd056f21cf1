const PAGE = 'https://prodretencionverificacion.clouda.sat.gob.mx/Home/ConsultaRetencion';

/**
 * Address of SAT's page on the state of a Retenciones document. There is no SOAP service for them: the page is for people
 * (SAT-CFDI/python-satcfdi reads it as HTML).
 */
export function retencionStatusUrl(query: {
  readonly uuid: string;
  readonly rfcEmisor: string;
  readonly rfcReceptor: string;
}): string {
  const { uuid, rfcEmisor, rfcReceptor } = query;
  const fields = [['folio', uuid], ['rfcEmisor', rfcEmisor], ['rfcReceptor', rfcReceptor]] as const; // prettier-ignore
  return `${PAGE}?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
