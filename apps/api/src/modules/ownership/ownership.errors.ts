import { defineError } from '../../platform/errors/index.ts';

export const TransferPending = defineError({
  code: 'transfer_pending',
  status: 409,
  title: { es: 'Ya hay un traspaso por aceptar', en: 'A transfer is waiting already' },
  detail: { es: 'Cancélalo antes de proponer otro.', en: 'Cancel it before you propose another.' },
});

export const TransferTargetInvalid = defineError({
  code: 'transfer_target_invalid',
  status: 422,
  title: { es: 'No se puede traspasar a esa persona', en: 'The company cannot be transferred to that person' },
  detail: {
    es: 'Debe trabajar ya en la empresa y no ser su dueña. Invítala primero.',
    en: 'They must work in the company already and not own it. Invite them first.',
  },
});
