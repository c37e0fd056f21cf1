/** Documents that mass download gives: CFDI, or Retenciones e información de pagos. */
export type DescargaDocumentos = 'cfdi' | 'retenciones';

const HOSTS: Readonly<Record<DescargaDocumentos, string>> = {
  cfdi: 'cfdidescargamasiva',
  retenciones: 'retendescargamasiva',
};

/** Addresses of the services (v1.5). `base` replaces SAT's host, for a stand-in; its paths are the same. */
export function descargaUrls(documentos: DescargaDocumentos = 'cfdi', base?: string): DescargaUrls {
  const host = (suffix: string): string => base ?? `https://${HOSTS[documentos]}${suffix}.clouda.sat.gob.mx`;
  return {
    autentica: `${host('solicitud')}/Autenticacion/Autenticacion.svc`,
    solicita: `${host('solicitud')}/SolicitaDescargaService.svc`,
    verifica: `${host('solicitud')}/VerificaSolicitudDescargaService.svc`,
    descarga: `${host('')}/DescargaMasivaService.svc`,
  };
}

/** One address per step. */
export interface DescargaUrls {
  readonly autentica: string;
  readonly solicita: string;
  readonly verifica: string;
  readonly descarga: string;
}

export const DESCARGA_NAMESPACE = 'http://DescargaMasivaTerceros.sat.gob.mx';
/** The namespace of authentication has no `sat` in it. */
export const AUTENTICA_NAMESPACE = 'http://DescargaMasivaTerceros.gob.mx';
