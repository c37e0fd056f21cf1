import { defineError } from '../../platform/errors/index.ts';

export const SuppressionRemoved = defineError({
  code: 'suppression_removed',
  status: 409,
  title: { es: 'Esa dirección ya no está en la lista', en: 'That address is no longer on the list' },
  detail: {
    es: 'Alguien la quitó antes. Consulta la lista con GET /v1/suppressions?all=true.',
    en: 'Someone removed it before. Read the list with GET /v1/suppressions?all=true.',
  },
});

export const SuppressionStands = defineError({
  code: 'suppression_stands',
  status: 422,
  title: { es: 'Esa dirección no se puede quitar de la lista', en: 'That address cannot leave the list' },
  detail: {
    es: 'Su dueño marcó tu correo como no deseado, o pidió no recibir más mensajes. Pídele otra dirección, o que te escriba primero.',
    en: 'Its owner marked your mail as spam, or asked for no more messages. Ask for another address, or to write to you first.',
  },
});

export const WhatsAppOff = defineError({
  code: 'whatsapp_off',
  status: 409,
  title: { es: 'WhatsApp está apagado', en: 'WhatsApp is off' },
  detail: {
    es: 'Enciéndelo en Ajustes › WhatsApp (PUT /v1/whatsapp-settings). Si ahí dice que no está disponible, esta instalación no tiene número.',
    en: 'Turn it on in Settings › WhatsApp (PUT /v1/whatsapp-settings). If it says there that it is not available, this installation has no number.',
  },
});
