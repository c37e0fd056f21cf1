import { defineError } from '../../platform/errors/index.ts';

export const InvoiceInvalid = defineError({
  code: 'invoice_invalid',
  status: 422,
  title: { es: 'El comprobante no cumple las reglas del SAT', en: 'The document breaks SAT rules' },
  detail: {
    es: 'Corrige todo lo señalado en errors y vuelve a enviarlo. No se tomó folio ni se timbró nada.',
    en: 'Correct everything listed in errors and send it again. No folio was taken and nothing was stamped.',
  },
});

export const CustomerUnknown = defineError({
  code: 'customer_unknown',
  status: 422,
  title: { es: 'El cliente no existe', en: 'Unknown customer' },
  detail: {
    es: 'No hay un cliente con ese identificador en este comercio y modo. Créalo, o envía los datos del receptor en customer.',
    en: 'There is no customer with that id in this company and mode. Create it, or send the receiver data in customer.',
  },
});

export const NoCertificate = defineError({
  code: 'certificate_missing',
  status: 422,
  title: { es: 'Falta el certificado de sello digital (CSD)', en: 'No seal certificate (CSD)' },
  detail: {
    es: 'Sube un CSD vigente con POST /v1/certificates; en modo de prueba puedes crear uno con POST /v1/certificates/test.',
    en: 'Upload a valid CSD with POST /v1/certificates; in test mode you can make one with POST /v1/certificates/test.',
  },
});

export const CertificateExpired = defineError({
  code: 'certificate_expired',
  status: 422,
  title: { es: 'El certificado de sello digital venció', en: 'The seal certificate has expired' },
  detail: {
    es: 'Sube un CSD vigente con POST /v1/certificates.',
    en: 'Upload a valid CSD with POST /v1/certificates.',
  },
});

export const NoPacAccount = defineError({
  code: 'pac_account_missing',
  status: 422,
  title: { es: 'Falta la cuenta con un PAC', en: 'No PAC account' },
  detail: {
    es: 'Conecta tu PAC en Ajustes → PAC, o con PUT /v1/pac-account, antes de emitir comprobantes reales.',
    en: 'Connect your PAC in Settings → PAC, or with PUT /v1/pac-account, before issuing live documents.',
  },
});

export const ExternalIdTaken = defineError({
  code: 'external_id_taken',
  status: 409,
  title: { es: 'Ese external_id ya tiene comprobante', en: 'That external_id already has a document' },
  detail: {
    es: 'Ya existe un comprobante de esa venta: consúltalo con GET /v1/invoices?external_id=…. No emitas otro.',
    en: 'A document of that sale exists: read it with GET /v1/invoices?external_id=…. Do not issue another.',
  },
});

export const InvoiceNotEditable = defineError({
  code: 'invoice_not_editable',
  status: 409,
  title: { es: 'El comprobante ya no se puede cambiar', en: 'The document can no longer be changed' },
  detail: {
    es: 'Solo un borrador o un comprobante rechazado se puede cambiar. Uno en verificación no se toca hasta saber si quedó timbrado.',
    en: 'Only a draft or a rejected document can change. One being verified is left alone until it is known whether it was stamped.',
  },
});

export const InvoiceChanged = defineError({
  code: 'invoice_changed',
  status: 409,
  title: { es: 'El comprobante cambió mientras lo editabas', en: 'The document changed while you were editing it' },
  detail: {
    es: 'Otra persona, pestaña o programa guardó una versión más nueva. No se escribió nada: lee la versión actual, decide cuál vale y vuelve a guardar con su version.',
    en: 'Another person, tab or program saved a newer version. Nothing was written: read the present one, decide which counts, and save again with its version.',
  },
});

export const FileNotReady = defineError({
  code: 'file_not_ready',
  status: 409,
  title: { es: 'El archivo todavía no existe', en: 'The file does not exist yet' },
  detail: {
    es: 'El comprobante aún no está timbrado. Espera el evento invoice.stamped o consulta su estado.',
    en: 'The document is not stamped yet. Wait for the event invoice.stamped or read its state.',
  },
});

export const ReceiverAddressMissing = defineError({
  code: 'receiver_address_missing',
  status: 422,
  title: { es: 'No hay a qué correo enviar', en: 'There is no address to send to' },
  detail: {
    es: 'El cliente no tiene correo guardado. Escríbelo en to, o guárdalo en el cliente.',
    en: 'The customer has no e-mail. Write it in to, or store it with the customer.',
  },
});

export const AddressSuppressed = defineError({
  code: 'address_suppressed',
  status: 422,
  title: { es: 'A esa dirección ya no se envía', en: 'Nothing is sent to that address any more' },
  detail: {
    es: 'El correo rebotó, o su dueño se quejó o pidió no recibir más mensajes: por eso está en la lista de direcciones sin envío. Usa otra dirección, o quítala de la lista si sabes que ya funciona.',
    en: 'Mail to it bounced, or its owner complained or asked for no more messages, so it is on the list of suppressed addresses. Use another address, or remove it from the list if you know that it works now.',
  },
});

export const WhatsAppConsentMissing = defineError({
  code: 'whatsapp_consent_missing',
  status: 422,
  title: { es: 'Falta el permiso del cliente para WhatsApp', en: "The customer's consent to WhatsApp is missing" },
  detail: {
    es: 'Elige un cliente guardado en la factura, escribe su teléfono y anota cómo aceptó recibir mensajes (whatsapp_consent).',
    en: 'Choose a saved customer in the invoice, write their telephone and note how they agreed to receive messages (whatsapp_consent).',
  },
});
