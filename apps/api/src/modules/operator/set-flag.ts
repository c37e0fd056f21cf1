import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import {
  FLAGS,
  FLAG_NAMES,
  INSTALLATION,
  deleteFlagOverride,
  isFlag,
  listFlagOverrides,
  saveFlagOverride,
} from '../../platform/flags/index.ts';
import type { FlagOverrideRow } from '../../platform/flags/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { findTenant } from '../tenants/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { asOperator, noteInCompany } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { FlagOfInstallation } from './flags.errors.ts';
import type { operatorFlagListSchema, setFlagBody } from './flags.schemas.ts';
import { requireCompany } from './read-companies.ts';

type FlagList = z.infer<typeof operatorFlagListSchema>;

/** Every flag with what the code says and what operators set. */
export function readFlags(ctx: OperatorContext, language: 'es' | 'en'): Promise<FlagList> {
  return asOperator(ctx, (tx) => presentFlags(tx, language));
}

/**
 * Sets a flag for the installation or for one company, or takes the override away. This process follows at once, others
 * within five seconds. @throws `not_found`, `flag_of_installation`
 */
export async function setFlag(
  ctx: OperatorContext,
  name: string,
  { is_on: isOn, tenant, reason }: z.infer<typeof setFlagBody>,
  language: 'es' | 'en',
): Promise<FlagList> {
  if (!isFlag(name)) throw NotFound();
  if (tenant !== undefined && FLAGS[name].scope === 'installation') throw FlagOfInstallation();
  const list = await asOperator(ctx, async (tx) => {
    const company = tenant === undefined ? undefined : await requireCompany(tx, ctx, tenant);
    const companyId = company ? (company.mode === 'live' ? company.id : company.twin_id) : INSTALLATION;
    if (isOn === null) await deleteFlagOverride(tx, name, companyId);
    else await saveFlagOverride(tx, { name, companyId, isOn, reason, setBy: ctx.actor.id });
    const data = { is_on: isOn, reason, ...(company && { tenant: encodeId('ten', companyId) }) };
    await auditInstallation(tx, ctx, { action: 'operator.flag_set', object: name, data });
    const entry = { action: 'flag.set', object: name, data: { is_on: isOn, reason } } as const;
    if (company) await noteInCompany(tx, ctx, companyId, entry);
    return presentFlags(tx, language);
  });
  ctx.services.flags.forget();
  return list;
}

async function presentFlags(tx: Tx, language: 'es' | 'en'): Promise<FlagList> {
  const overrides = await listFlagOverrides(tx);
  const ids = overrides.flatMap(({ setBy }) => decodeId('usr', setBy) ?? []);
  const people = await findUsersByIds(tx, [...new Set(ids)]);
  const data = [];
  for (const name of FLAG_NAMES) {
    const own = overrides.filter((row) => row.name === name);
    const everywhere = own.find(({ companyId }) => companyId === INSTALLATION);
    const shown = [];
    for (const row of own) {
      const setBy = people.get(decodeId('usr', row.setBy) ?? '')?.name ?? row.setBy;
      shown.push({
        ...(await whose(tx, row)),
        is_on: row.isOn,
        reason: row.reason,
        set_by: setBy,
        set_at: row.setAt.toISOString(),
      });
    }
    const { about, scope, isOn } = FLAGS[name];
    data.push({
      object: 'operator_flag' as const,
      name,
      about: about[language],
      scope,
      default_on: isOn,
      is_on: everywhere?.isOn ?? isOn,
      overrides: shown,
    });
  }
  return { object: 'list', data, has_more: false, next_cursor: null };
}

async function whose(tx: Tx, { companyId }: FlagOverrideRow) {
  if (companyId === INSTALLATION) return { tenant: null, legal_name: null };
  const tenant = await visitTenant(tx, companyId, () => findTenant(tx, companyId));
  return { tenant: encodeId('ten', companyId), legal_name: tenant?.legalName ?? null };
}
