/** What stays when a customer is erased, in words for whoever asks. */
export const KEPT_BY_LAW: Readonly<Record<'es' | 'en', readonly string[]>> = {
  es: [
    'Los comprobantes timbrados y lo que consta en ellos, cinco años: Código Fiscal de la Federación, artículo 30.',
    'Los totales por receptor que salen de esos comprobantes.',
    'La bitácora de auditoría: prueba quién hizo qué. Lleva correos y teléfonos solo enmascarados.',
    'La huella (hash) de su correo y teléfono en la lista de no contactar, para no volver a escribirle.',
  ],
  en: [
    'Stamped documents and what they state, for five years: Federal Tax Code, article 30.',
    'Totals by receiver that follow from those documents.',
    'The audit log: it proves who did what. It holds e-mails and phones only masked.',
    'A hash of its e-mail and phone on the list of addresses not to contact, so that it is not written to again.',
  ],
};
