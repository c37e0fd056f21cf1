import type { Certificate } from '../certificates/certificate.ts';
import type { Finding } from '../model/finding.ts';

// Codes 301–308 are those PACs share for the checks before SAT's matrix (Anexo 20, PAC validation).

/** Retenciones have codes of their own for seal and certificate (matrix of Retenciones 2.0). */
function codeFor(root: string, sat: 'Reten20101' | 'Reten20102'): string {
  return root === 'retenciones:Retenciones' ? sat : '302';
}

export function sealMissing(root: string): Finding {
  return {
    code: 'seal_missing',
    sat: codeFor(root, 'Reten20101'),
    severity: 'error',
    pointer: '/sello',
    xpath: `/${root}/@Sello`,
    message: {
      es: 'El documento no está sellado. Séllalo con el CSD del emisor antes de timbrarlo.',
      en: 'The document is not sealed. Seal it with the CSD of the issuer before stamping.',
    },
  };
}

export function sealInvalid(root: string): Finding {
  return {
    code: 'seal_invalid',
    sat: codeFor(root, 'Reten20101'),
    severity: 'error',
    pointer: '/sello',
    xpath: `/${root}/@Sello`,
    message: {
      es: 'El sello no corresponde al contenido: el documento se modificó después de sellarse, o se selló con otra llave.',
      en: 'The seal does not match the content: the document was changed after sealing, or sealed with another key.',
    },
  };
}

export function certificateUnreadable(root: string): Finding {
  return {
    code: 'seal_certificate_unreadable',
    sat: codeFor(root, 'Reten20102'),
    severity: 'error',
    pointer: '/certificado',
    xpath: `/${root}/@Certificado`,
    message: {
      es: 'El certificado incluido en el documento no se puede leer: sin él no hay forma de comprobar el sello.',
      en: 'The certificate inside the document cannot be read: without it there is no way to check the seal.',
    },
  };
}

export function numberMismatch(root: string, found: string, certificate: Certificate): Finding {
  return {
    code: 'seal_certificate_number_mismatch',
    sat: '302',
    severity: 'error',
    pointer: '/noCertificado',
    xpath: `/${root}/@NoCertificado`,
    message: {
      es: 'NoCertificado no es el número del certificado incluido en el documento.',
      en: 'NoCertificado is not the number of the certificate inside the document.',
    },
    expected: certificate.noCertificado ?? certificate.serialHex,
    found,
  };
}

export function notACsd(root: string): Finding {
  return {
    code: 'seal_certificate_not_a_csd',
    sat: '306',
    severity: 'error',
    pointer: '/certificado',
    xpath: `/${root}/@Certificado`,
    message: {
      es: 'El documento se selló con un certificado que no es un CSD.',
      en: 'The document was sealed with a certificate that is not a CSD.',
    },
  };
}

/** A PAC answers 306; the free tools of SAT do seal with the e.firma, so a document received this way may be good. */
export function isFiel(root: string): Finding {
  return {
    code: 'seal_certificate_is_fiel',
    sat: '306',
    severity: 'warning',
    pointer: '/certificado',
    xpath: `/${root}/@Certificado`,
    message: {
      es: 'El documento se selló con la e.firma (FIEL) y no con un CSD. Un PAC no lo timbra; solo las herramientas gratuitas del SAT sellan así.',
      en: 'The document was sealed with an e.firma (FIEL), not with a CSD. No PAC stamps that; only the free tools of SAT seal this way.',
    },
  };
}

export function rfcMismatch(xpath: string, found: string, certificate: Certificate): Finding {
  return {
    code: 'seal_rfc_mismatch',
    sat: '303',
    severity: 'error',
    pointer: xpath.endsWith('@RfcE') ? '/emisor/rfcE' : '/emisor/rfc',
    xpath,
    message: {
      es: 'El RFC del emisor no es el del certificado con el que se selló.',
      en: 'The RFC of the issuer is not that of the certificate it was sealed with.',
    },
    ...(certificate.rfc !== undefined && { expected: certificate.rfc }),
    found,
  };
}

export function notInForce(xpath: string, found: string, certificate: Certificate): Finding {
  return {
    code: 'seal_certificate_not_in_force',
    sat: '305',
    severity: 'error',
    pointer: xpath.endsWith('@FechaExp') ? '/fechaExp' : '/fecha',
    xpath,
    message: {
      es: 'La fecha de emisión está fuera de la vigencia del certificado.',
      en: 'The date of issue is outside the validity of the certificate.',
    },
    expected: `${certificate.validFrom} – ${certificate.validTo}`,
    found,
  };
}

export function certificateUntrusted(root: string, certificate: Certificate): Finding {
  return {
    code: 'seal_certificate_untrusted',
    sat: '308',
    severity: 'error',
    pointer: '/certificado',
    xpath: `/${root}/@Certificado`,
    message: {
      es: 'El certificado con el que se selló no lo emitió una autoridad aceptada.',
      en: 'The certificate it was sealed with was not issued by an accepted authority.',
    },
    found: certificate.issuerName,
  };
}
