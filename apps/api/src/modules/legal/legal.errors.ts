import { defineError } from '../../platform/errors/index.ts';

export const LegalVersionUnknown = defineError({
  code: 'legal_version_unknown',
  status: 422,
  title: { es: 'Esa versión no está vigente', en: 'That version is not in force' },
  detail: {
    es: 'Lee la versión vigente con GET /v1/legal-documents y acepta esa.',
    en: 'Read the version in force with GET /v1/legal-documents and accept that one.',
  },
});

export const ErasureHasCompanies = defineError({
  code: 'erasure_has_companies',
  status: 409,
  title: { es: 'Aún perteneces a una empresa', en: 'You still belong to a company' },
  detail: {
    es: 'Sal de tus empresas, o transfiere o cierra las que son tuyas, y vuelve a pedirlo. Sus documentos fiscales se conservan.',
    en: 'Leave your companies, or transfer or close those that are yours, then ask again. Their tax documents are kept.',
  },
});

export const ErasureNotConfirmed = defineError({
  code: 'erasure_not_confirmed',
  status: 422,
  title: { es: 'El correo escrito no es el de tu cuenta', en: 'The e-mail written is not that of your account' },
  detail: {
    es: 'Escribe en confirm_email el correo de tu cuenta, tal como lo usas para entrar.',
    en: 'Write the e-mail of your account in confirm_email, as you use it to sign in.',
  },
});

export const ArcoAlreadyOpen = defineError({
  code: 'arco_already_open',
  status: 409,
  title: { es: 'Ya tienes una solicitud igual en curso', en: 'A request of that kind is already open' },
  detail: {
    es: 'Espera la respuesta, o retira esa solicitud y haz otra.',
    en: 'Wait for the answer, or withdraw that request and make another.',
  },
});

export const ArcoAlreadyAnswered = defineError({
  code: 'arco_already_answered',
  status: 409,
  title: { es: 'Esa solicitud ya fue respondida', en: 'That request was already answered' },
  detail: { es: 'Haz una solicitud nueva si algo falta.', en: 'Make a new request if something is missing.' },
});
