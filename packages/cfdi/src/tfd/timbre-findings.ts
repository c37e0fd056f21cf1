import type { Certificate } from '../certificates/certificate.ts';
import type { BilingualText, Finding } from '../model/finding.ts';
import type { Difference } from './document-difference.ts';
import type { Timbre } from './timbre.ts';

/** Sentences by code. Whoever gets one of these from a PAC has a provider defect: keep the file, stop, call a person. */
const WORDING = {
  tfd_missing: {
    es: 'El documento no trae timbre fiscal digital.',
    en: 'The document carries no timbre fiscal digital.',
  },
  tfd_repeated: {
    es: 'El documento trae más de un timbre fiscal digital.',
    en: 'The document carries more than one timbre fiscal digital.',
  },
  tfd_version_unknown: {
    es: 'El timbre no es de la versión 1.1.',
    en: 'The timbre is not of version 1.1.',
  },
  uuid_malformed: {
    es: 'El folio fiscal (UUID) no tiene la forma correcta.',
    en: 'The folio fiscal (UUID) does not have the right form.',
  },
  tfd_sello_mismatch: {
    es: 'SelloCFD del timbre no es igual al Sello del documento: el timbre es de otro documento.',
    en: 'SelloCFD of the timbre differs from the Sello of the document: the timbre belongs to another document.',
  },
  stamp_date_malformed: {
    es: 'FechaTimbrado no es una fecha.',
    en: 'FechaTimbrado is not a date.',
  },
  stamp_before_issue: {
    es: 'El timbre es anterior a la fecha de emisión.',
    en: 'The timbre is earlier than the date of issue.',
  },
  stamp_too_late: {
    es: 'El timbre es de más de 72 horas después de la fecha de emisión.',
    en: 'The timbre is more than 72 hours after the date of issue.',
  },
  sat_certificate_missing: {
    es: 'No se tiene el certificado del SAT con ese número: no se puede comprobar SelloSAT. Descárgalo y vuelve a verificar.',
    en: 'The certificate of SAT with that number is not at hand: SelloSAT cannot be checked. Download it and verify again.',
  },
  sat_certificate_mismatch: {
    es: 'El certificado con el que se comprobó no es el que dice NoCertificadoSAT.',
    en: 'The certificate used for the check is not the one NoCertificadoSAT names.',
  },
  sat_seal_invalid: {
    es: 'SelloSAT no corresponde al timbre: el timbre es falso o se modificó.',
    en: 'SelloSAT does not match the timbre: the timbre is forged or was changed.',
  },
  pac_rfc_mismatch: {
    es: 'RfcProvCertif no corresponde al certificado que firmó el timbre.',
    en: 'RfcProvCertif does not fit the certificate that signed the timbre.',
  },
  pac_rfc_unexpected: {
    es: 'El timbre es de otro proveedor de certificación que el que se usó.',
    en: 'The timbre comes from another certification provider than the one used.',
  },
  uuid_unexpected: {
    es: 'El folio fiscal (UUID) no es el que se esperaba.',
    en: 'The folio fiscal (UUID) is not the expected one.',
  },
  sat_certificate_not_in_force: {
    es: 'El certificado del SAT no estaba vigente en la fecha del timbre.',
    en: 'The certificate of SAT was not in force on the date of the timbre.',
  },
  sat_certificate_untrusted: {
    es: 'El certificado que firmó el timbre no lo emitió una autoridad aceptada.',
    en: 'The certificate that signed the timbre was not issued by an accepted authority.',
  },
  stamped_document_changed: {
    es: 'El documento timbrado no es el que se selló: cambió algo además del timbre.',
    en: 'The stamped document is not the one that was sealed: something besides the timbre changed.',
  },
} as const satisfies Record<string, BilingualText>;

export type TimbreFindingCode = keyof typeof WORDING;

/** Holder of the certificates that SAT lends to the providers in production. */
const SAT_RFC = 'SAT970701NN3';

const timbrePath = (root: string): string =>
  `/${root}/${root.slice(0, root.indexOf(':'))}:Complemento/tfd:TimbreFiscalDigital`;

function finding(
  code: TimbreFindingCode,
  at: { pointer: string; xpath: string },
  values: Pick<Finding, 'expected' | 'found'> = {},
): Finding {
  return { code, severity: 'error', ...at, message: WORDING[code], ...values };
}

const on = (root: string, name?: string): { pointer: string; xpath: string } => ({
  pointer: name === undefined ? '/timbre' : `/timbre/${POINTERS[name] ?? name}`,
  xpath: name === undefined ? timbrePath(root) : `${timbrePath(root)}/@${name}`,
});

const POINTERS: Readonly<Record<string, string>> = {
  Version: 'version',
  UUID: 'uuid',
  FechaTimbrado: 'fechaTimbrado',
  RfcProvCertif: 'rfcProvCertif',
  SelloCFD: 'selloCfd',
  NoCertificadoSAT: 'noCertificadoSat',
  SelloSAT: 'selloSat',
};

const validity = ({ validFrom, validTo }: Certificate): string => `${validFrom} – ${validTo}`;

export const timbreMissing = (root: string): Finding => finding('tfd_missing', on(root));

export const timbreRepeated = (root: string): Finding => finding('tfd_repeated', on(root));

export const timbreVersion = (root: string, found: string): Finding =>
  finding('tfd_version_unknown', on(root, 'Version'), { expected: '1.1', found });

export const uuidMalformed = (root: string, found: string): Finding =>
  finding('uuid_malformed', on(root, 'UUID'), { found });

export const uuidUnexpected = (root: string, expected: string, found: string): Finding =>
  finding('uuid_unexpected', on(root, 'UUID'), { expected, found });

export const selloCfdMismatch = (root: string): Finding => finding('tfd_sello_mismatch', on(root, 'SelloCFD'));

export const stampDateMalformed = (root: string, found: string): Finding =>
  finding('stamp_date_malformed', on(root, 'FechaTimbrado'), { found });

export const stampBeforeIssue = (root: string, fecha: string, { fechaTimbrado }: Timbre): Finding =>
  finding('stamp_before_issue', on(root, 'FechaTimbrado'), { expected: `≥ ${fecha}`, found: fechaTimbrado });

export const stampTooLate = (root: string, fecha: string, { fechaTimbrado }: Timbre): Finding =>
  finding('stamp_too_late', on(root, 'FechaTimbrado'), { expected: `≤ ${fecha} + 72 h`, found: fechaTimbrado });

export const satCertificateMissing = (root: string, found: string): Finding =>
  finding('sat_certificate_missing', on(root, 'NoCertificadoSAT'), { found });

export const satCertificateMismatch = (root: string, found: string, certificate: Certificate): Finding =>
  finding('sat_certificate_mismatch', on(root, 'NoCertificadoSAT'), { expected: certificate.noCertificado, found });

export const selloSatInvalid = (root: string): Finding => finding('sat_seal_invalid', on(root, 'SelloSAT'));

/** In the test environments every provider signs with one shared certificate: there it is only a warning. */
export const providerMismatch = (root: string, { rfcProvCertif }: Timbre, certificate: Certificate): Finding => ({
  ...finding('pac_rfc_mismatch', on(root, 'RfcProvCertif'), {
    expected: certificate.branch ?? certificate.rfc,
    found: rfcProvCertif,
  }),
  severity: certificate.rfc === SAT_RFC ? 'error' : 'warning',
});

export const providerUnexpected = (root: string, expected: string, found: string): Finding =>
  finding('pac_rfc_unexpected', on(root, 'RfcProvCertif'), { expected, found });

export const satCertificateNotInForce = (root: string, { fechaTimbrado }: Timbre, certificate: Certificate): Finding =>
  finding('sat_certificate_not_in_force', on(root, 'FechaTimbrado'), {
    expected: validity(certificate),
    found: fechaTimbrado,
  });

export const satCertificateUntrusted = (root: string, certificate: Certificate): Finding =>
  finding('sat_certificate_untrusted', on(root, 'NoCertificadoSAT'), { found: certificate.issuerName });

export const documentChanged = ({ xpath, expected, found }: Difference): Finding =>
  finding('stamped_document_changed', { pointer: '', xpath }, { expected, found });
