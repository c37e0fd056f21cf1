import { useLocale } from 'use-intl';

interface Fix {
  readonly es: string;
  readonly en: string;
}

const name: Fix = {
  es: 'El nombre del cliente. Escríbelo como aparece en su Constancia de Situación Fiscal, sin «SA de CV».',
  en: 'The customer’s name. Write it as it is in their tax status certificate, without the corporate regime.',
};
const postalCode: Fix = {
  es: 'El código postal del cliente. Debe ser el de su domicilio fiscal, como en su Constancia.',
  en: 'The customer’s postal code. It must be that of their tax address, as in their certificate.',
};
const regime: Fix = {
  es: 'El régimen fiscal del cliente. Elige uno de los que tiene en su Constancia.',
  en: 'The customer’s tax regime. Choose one of those in their certificate.',
};
const certificate: Fix = {
  es: 'Tu certificado de sello (CSD). Revisa en Ajustes › Certificados que esté vigente y sea de este RFC; uno nuevo puede tardar un día en aparecer en la lista del SAT.',
  en: 'Your seal certificate (CSD). Check in Settings › Certificates that it is valid and of this RFC; a new one can take a day to appear on SAT’s list.',
};
const date: Fix = {
  es: 'La fecha. El SAT acepta hasta 72 horas atrás: al volver a timbrarla toma la de ahora.',
  en: 'The date. SAT accepts up to 72 hours back: stamping it again takes the present one.',
};

/**
 * What to mend for the refusals a check before sending cannot foresee, because only SAT's registries know (matrix of
 * validations of CFDI 4.0, and the codes of Anexo 20 for PACs).
 */
const FIXES: Readonly<Record<string, Fix>> = {
  CFDI40143: {
    es: 'El RFC del cliente. El SAT no lo tiene en su lista: revísalo en su Constancia.',
    en: 'The customer’s RFC. SAT does not have it on its list: check it in their certificate.',
  },
  CFDI40144: name,
  CFDI40145: name,
  CFDI40147: postalCode,
  CFDI40148: postalCode,
  CFDI40149: postalCode,
  CFDI40157: regime,
  CFDI40158: regime,
  CFDI40159: regime,
  CFDI40160: {
    es: 'El uso de CFDI. No corresponde al régimen del cliente: elige otro.',
    en: 'The use of the CFDI. It does not go with the customer’s regime: choose another.',
  },
  CFDI40161: {
    es: 'El uso de CFDI. No corresponde al régimen del cliente: elige otro.',
    en: 'The use of the CFDI. It does not go with the customer’s regime: choose another.',
  },
  CFDI40138: {
    es: 'El nombre de tu empresa. Escríbelo en Ajustes › Empresa como aparece en tu Constancia.',
    en: 'Your company’s name. Write it in Settings › Company as it is in your certificate.',
  },
  CFDI40139: {
    es: 'El nombre de tu empresa. Escríbelo en Ajustes › Empresa como aparece en tu Constancia.',
    en: 'Your company’s name. Write it in Settings › Company as it is in your certificate.',
  },
  CFDI40140: {
    es: 'El régimen fiscal de tu empresa. Elige en Ajustes › Empresa uno de los de tu Constancia.',
    en: 'Your company’s tax regime. Choose in Settings › Company one of those in your certificate.',
  },
  '302': certificate,
  '303': certificate,
  '304': certificate,
  '305': certificate,
  '306': certificate,
  '308': certificate,
  '402': certificate,
  certificate_refused: certificate,
  '401': date,
};

/** What to mend, in the person's language; nothing for a code that says it best itself. */
export function useRejection(code: string | null): { readonly fix: string } | undefined {
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  const fix = code === null ? undefined : FIXES[code];
  return fix && { fix: fix[language] };
}
