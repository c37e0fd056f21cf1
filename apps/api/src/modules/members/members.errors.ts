import { defineError } from '../../platform/errors/index.ts';

export const RoleTooHigh = defineError({
  code: 'role_too_high',
  status: 403,
  title: { es: 'Ese rol puede más que el tuyo', en: 'That role may do more than yours' },
  detail: {
    es: 'Solo puedes dar, cambiar o quitar roles cuyos permisos también tienes. Pídelo a quien es dueño de la cuenta.',
    en: 'You can only give, change or remove roles whose permissions you have too. Ask an owner of the account.',
  },
});

export const LastOwner = defineError({
  code: 'last_owner',
  status: 409,
  title: { es: 'La empresa se quedaría sin dueño', en: 'The company would have no owner' },
  detail: {
    es: 'Es la única persona con el rol de dueño. Traspasa la propiedad o nombra a otra antes.',
    en: 'This is the only person with the owner role. Transfer the ownership or name another one first.',
  },
});

export const RoleUnknown = defineError({
  code: 'role_unknown',
  status: 422,
  title: { es: 'Ese rol no existe', en: 'There is no such role' },
  detail: {
    es: 'Usa OWNER, ADMIN, ACCOUNTANT, STAFF, READ_ONLY o el id (rol_…) de un rol de tu empresa.',
    en: 'Use OWNER, ADMIN, ACCOUNTANT, STAFF, READ_ONLY or the id (rol_…) of a role of your company.',
  },
});

export const RoleNameTaken = defineError({
  code: 'role_name_taken',
  status: 409,
  title: { es: 'Ya hay un rol con ese nombre', en: 'There is a role with that name' },
  detail: { es: 'Cambia el nombre, o edita el rol que ya existe.', en: 'Change the name, or edit the existing role.' },
});

export const RoleInUse = defineError({
  code: 'role_in_use',
  status: 409,
  title: { es: 'Hay personas con este rol', en: 'People have this role' },
  detail: {
    es: 'Cambia primero el rol de quienes lo tienen y revoca las invitaciones pendientes con él.',
    en: 'First change the role of those who have it and revoke pending invitations with it.',
  },
});

export const RolesFull = defineError({
  code: 'roles_full',
  status: 409,
  title: { es: 'La empresa ya tiene 50 roles propios', en: 'The company already has 50 roles of its own' },
  detail: { es: 'Borra alguno que ya no se use.', en: 'Delete one that is not used any more.' },
});
