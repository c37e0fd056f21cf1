import { defineError } from '../../platform/errors/index.ts';

export const SavedViewNameTaken = defineError({
  code: 'saved_view_name_taken',
  status: 409,
  title: { es: 'Ya tienes una vista con ese nombre', en: 'You have a view with that name' },
  detail: {
    es: 'Elige otro nombre, o cambia la vista que ya lo tiene.',
    en: 'Choose another name, or change the view that has it.',
  },
});

export const SavedViewLimit = defineError({
  code: 'saved_view_limit',
  status: 422,
  title: { es: 'Ya tienes muchas vistas', en: 'You have many views already' },
  detail: {
    es: 'Cada persona guarda hasta 30 vistas por lista. Borra alguna que ya no uses.',
    en: 'Each person keeps up to 30 views per list. Delete one you no longer use.',
  },
});
