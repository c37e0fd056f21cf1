import { defineError } from '../../platform/errors/index.ts';

export const CompanyInvalid = defineError({
  code: 'company_invalid',
  status: 422,
  title: { es: 'Los datos fiscales de la empresa no son válidos', en: 'The company tax data is not valid' },
  detail: {
    es: 'Corrige los campos señalados; deben ser iguales a los de la constancia de situación fiscal.',
    en: 'Correct the fields listed; they must equal those of the tax status certificate.',
  },
});

export const TenantLocked = defineError({
  code: 'company_rfc_locked',
  status: 409,
  title: { es: 'El RFC ya no se puede cambiar', en: 'The RFC can no longer be changed' },
  detail: {
    es: 'La empresa ya tiene certificados o comprobantes con este RFC. Crea otra empresa para otro RFC.',
    en: 'The company already has certificates or documents with this RFC. Create another company for another RFC.',
  },
});

export const LogoInvalid = defineError({
  code: 'logo_invalid',
  status: 422,
  title: { es: 'La imagen no sirve como logotipo', en: 'The image cannot be used as a logo' },
  detail: { es: 'Usa un PNG o JPEG de hasta 2 MB.', en: 'Use a PNG or JPEG of up to 2 MB.' },
});
