import type { CreateApiKey } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { CheckField, SelectField } from '../../ui/field.tsx';

type Permissions = NonNullable<CreateApiKey['permissions']>;
export type Preset = 'issue' | 'read' | 'usual' | 'own';

/** What programs most often need, by what they do. */
const PRESETS: Readonly<Record<'issue' | 'read', Permissions>> = {
  issue: [
    'tenant:read',
    'series:read',
    'customers:read',
    'customers:write',
    'products:read',
    'catalogs:read',
    'invoices:read',
    'invoices:write',
  ],
  read: [
    'tenant:read',
    'series:read',
    'customers:read',
    'products:read',
    'catalogs:read',
    'invoices:read',
    'events:read',
  ],
};

/** Permissions of a choice; `undefined` leaves them to the API: all that keys have by themselves. */
export function presetOf(preset: Preset, own: readonly string[]): Permissions | undefined {
  if (preset === 'usual') return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- chosen among the permissions the API listed for keys
  return preset === 'own' ? ([...own] as Permissions) : PRESETS[preset];
}

interface KeyScopesProps {
  readonly preset: Preset;
  readonly onPreset: (preset: Preset) => void;
  readonly own: readonly string[];
  readonly onOwn: (own: readonly string[]) => void;
  readonly isTried: boolean;
}

/** What the key may do: by what it is for, or permission by permission in words. */
export function KeyScopes({ preset, onPreset, own, onOwn, isTried }: KeyScopesProps) {
  const t = useTranslations('apiKeys.scopes');
  const choices: readonly Preset[] = ['issue', 'read', 'usual', 'own'];
  return (
    <div className="space-y-3">
      <SelectField
        label={t('title')}
        hint={t(`${preset}Hint`)}
        value={preset}
        onChange={({ target }) => onPreset(choices.find((choice) => choice === target.value) ?? 'issue')}
        options={choices.map((value) => ({ value, label: t(value) }))}
      />
      {preset === 'own' && <OwnChoice own={own} onOwn={onOwn} isTried={isTried} />}
    </div>
  );
}

function OwnChoice({ own, onOwn, isTried }: Pick<KeyScopesProps, 'own' | 'onOwn' | 'isTried'>) {
  const t = useTranslations('apiKeys.scopes');
  const { data } = useApi().query.useQuery('get', '/v1/permissions', {}, { staleTime: 3_600_000 });
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('choose')}</legend>
      {isTried && own.length === 0 && (
        <p role="alert" className="text-danger">
          {t('none')}
        </p>
      )}
      {data?.data
        .filter(({ keys }) => keys !== 'never')
        .map(({ id, label, keys }) => (
          <CheckField
            key={id}
            label={
              <>
                {label}
                {keys === 'chosen' && <span className="ml-2 text-attention">· {t('signs')}</span>}
              </>
            }
            checked={own.includes(id)}
            onChange={({ target }) => onOwn(target.checked ? [...own, id] : own.filter((one) => one !== id))}
          />
        ))}
    </fieldset>
  );
}
