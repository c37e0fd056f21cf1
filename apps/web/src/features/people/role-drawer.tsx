import type { CreateRole, PermissionInfo, Role } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { FailureNotice, QueryFailure } from '../../lib/api/query-failure.tsx';
import { useCompany } from '../../lib/session/company.ts';
import { useMay } from '../../lib/session/may.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, TextField } from '../../ui/field.tsx';
import { PermissionWords, usePermissions } from './permission-words.tsx';
import { useRoleName } from './role-names.ts';
import { useRefreshPeople, useRoles } from './use-people.ts';

interface DrawerProps {
  /** A role's id, or `new`. */
  readonly id: string;
  readonly onClose: () => void;
}

/** A role in words; the company's own can be changed by whoever may give them. */
export function RoleDrawer({ id, onClose }: DrawerProps) {
  const t = useTranslations('people');
  const name = useRoleName();
  const may = useMay();
  const { data, error, refetch } = useRoles();
  const role = data?.data.find((one) => one.id === id);
  if (may('members:write') && (id === 'new' || (role?.is_custom && role.can_give)))
    return <RoleEditor key={id} role={role} onClose={onClose} />;
  return (
    <Dialog
      place="side"
      title={t('roles.titleOf', { name: role ? name(role.id, role.name) : '' })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      {error && <QueryFailure error={error} onRetry={() => void refetch()} />}
      {role && (
        // Nothing in it can be pressed, so the list itself takes the focus: arrows scroll it.
        <div role="region" aria-label={t('roles.permissions')} tabIndex={0}>
          <PermissionWords held={role.permissions} />
        </div>
      )}
    </Dialog>
  );
}

function RoleEditor({ role, onClose }: { readonly role: Role | undefined; readonly onClose: () => void }) {
  const t = useTranslations('people');
  const [name, setName] = useState(role?.name ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(role?.permissions ?? []);
  const [isTried, setTried] = useState(false);
  const { save, remove, failure } = useRoleChanges(role, onClose);
  const onSubmit = () => {
    setTried(true);
    if (name.trim() !== '' && chosen.length > 0) save.run(name.trim(), chosen);
  };
  return (
    <Dialog
      place="side"
      isForm
      title={role ? t('roles.titleOf', { name: role.name ?? '' }) : t('roles.newTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          {role && (
            <Button kind="danger" isBusy={remove.isPending} onClick={() => remove.run()}>
              {t('roles.delete')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" form="role" isBusy={save.isPending}>
            {t('roles.save')}
          </Button>
        </>
      }
    >
      <form
        id="role"
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {failure ? <FailureNotice error={failure} /> : null}
        <NameField value={name} onChange={setName} isTried={isTried} />
        <Choices chosen={chosen} onChoose={setChosen} isTried={isTried} />
        {role && role.members > 0 && <p className="text-muted">{t('roles.savedNote')}</p>}
      </form>
    </Dialog>
  );
}

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isTried: boolean;
}

function NameField({ value, onChange, isTried }: NameFieldProps) {
  const t = useTranslations('people.roles');
  const te = useTranslations('common.errors');
  return (
    <TextField
      label={t('name')}
      placeholder={t('example')}
      maxLength={60}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={isTried && value.trim() === '' ? te('required') : undefined}
    />
  );
}

interface ChoicesProps {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly isTried: boolean;
}

/** What the maker may not do themselves cannot be chosen, and says why. */
function Choices({ chosen, onChoose, isTried }: ChoicesProps) {
  const t = useTranslations('people.roles');
  const { company } = useCompany();
  const { data } = usePermissions();
  const reasonOf = ({ id, is_reserved }: PermissionInfo): string | undefined => {
    if (is_reserved) return t('reserved');
    return company.permissions.includes(id) ? undefined : t('notYours');
  };
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('permissions')}</legend>
      {isTried && chosen.length === 0 && (
        <p role="alert" className="text-danger">
          {t('noneChosen')}
        </p>
      )}
      {data?.data.map((permission) => {
        const { id, label } = permission;
        const reason = reasonOf(permission);
        return (
          <CheckField
            key={id}
            label={
              <>
                {label}
                {reason !== undefined && <span className="ml-2 text-muted">· {reason}</span>}
              </>
            }
            disabled={reason !== undefined}
            checked={chosen.includes(id)}
            onChange={({ target }) => onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        );
      })}
    </fieldset>
  );
}

function useRoleChanges(role: Role | undefined, onClose: () => void) {
  const t = useTranslations('people.roles');
  const announce = useAnnounce();
  const refresh = useRefreshPeople();
  const { query } = useApi();
  const done = (text: 'saved' | 'deleted') => async () => {
    await refresh();
    announce(t(text));
    onClose();
  };
  const create = query.useMutation('post', '/v1/roles', { onSuccess: done('saved') });
  const update = query.useMutation('patch', '/v1/roles/{id}', { onSuccess: done('saved') });
  const remove = query.useMutation('delete', '/v1/roles/{id}', { onSuccess: done('deleted') });
  const failure: unknown = create.error ?? update.error ?? remove.error;
  return {
    failure,
    save: {
      isPending: create.isPending || update.isPending,
      run: (name: string, chosen: readonly string[]) => {
        const body = { name, permissions: asPermissions(chosen) };
        if (role) update.mutate({ params: { path: { id: role.id } }, body });
        else create.mutate({ body });
      },
    },
    remove: {
      isPending: remove.isPending,
      run: () => role && remove.mutate({ params: { path: { id: role.id } } }),
    },
  };
}

/** The ids come from the list of permissions that the API itself gave, so they are permissions it knows. */
function asPermissions(ids: readonly string[]): CreateRole['permissions'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return [...ids] as CreateRole['permissions'];
}
