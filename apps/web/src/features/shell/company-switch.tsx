import { Link } from '@tanstack/react-router';
import type { Tenant } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { pairCompanies } from '../../lib/session/pair-companies.ts';
import type { CompanyPair } from '../../lib/session/pair-companies.ts';
import { Badge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PopoverButton } from './popover-button.tsx';

const nameOf = (company: Tenant): string => company.trade_name ?? company.legal_name;

/** Which company, and above all whether for real. */
export function CompanySwitch() {
  const t = useTranslations('shell');
  const { company, companies } = useCompany();
  const pairs = pairCompanies(companies);
  const shown = nearest(pairs, company.id);
  return (
    <PopoverButton
      label={t('company.label')}
      className="flex min-h-9 min-w-0 items-center gap-2 rounded-md px-2 text-left hover:bg-sunken max-sm:min-h-11"
      button={
        <>
          <span className="max-w-40 truncate font-semibold sm:max-w-56">{nameOf(company)}</span>
          <ModeBadge livemode={company.livemode} />
          <Icon name="down" className="size-3.5" />
        </>
      }
    >
      {(close) => (
        <>
          <ul className="space-y-1">
            {shown.map(({ key, name, rfc, live, test }) => (
              <li key={key} className="rounded-md p-2">
                <p className="font-semibold">{name}</p>
                <p className="mb-2 font-mono text-xs text-muted">{rfc}</p>
                <div className="grid grid-cols-2 gap-2">
                  {live && <ModeLink tenant={live.id} livemode isCurrent={company.id === live.id} onGo={close} />}
                  {test && (
                    <ModeLink tenant={test.id} livemode={false} isCurrent={company.id === test.id} onGo={close} />
                  )}
                </div>
              </li>
            ))}
          </ul>
          {pairs.length > shown.length && (
            <Link
              to="/companies"
              className="mt-1 flex min-h-9 items-center gap-2 rounded-md border-t border-line px-2 py-2 hover:bg-sunken"
            >
              <Icon name="search" />
              {t('company.all', { count: pairs.length })}
            </Link>
          )}
          <Link
            to="/new-company"
            className="mt-1 flex min-h-9 items-center gap-2 rounded-md border-t border-line px-2 py-2 hover:bg-sunken"
          >
            <Icon name="plus" />
            {t('company.add')}
          </Link>
        </>
      )}
    </PopoverButton>
  );
}

const SHOWN_MAX = 5;

/** The company in use first, then the others by name, as many as a glance takes. */
function nearest(pairs: readonly CompanyPair[], current: string): readonly CompanyPair[] {
  const isCurrent = ({ live, test }: CompanyPair) => live?.id === current || test?.id === current;
  return [...pairs.filter(isCurrent), ...pairs.filter((pair) => !isCurrent(pair))].slice(0, SHOWN_MAX);
}

interface ModeLinkProps {
  readonly tenant: string;
  readonly livemode: boolean;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

function ModeLink({ tenant, livemode, isCurrent, onGo }: ModeLinkProps) {
  const t = useTranslations('shell');
  const look = livemode ? 'border-line-strong' : 'hatch border-test';
  return (
    <Link
      to="/$tenant"
      params={{ tenant }}
      onClick={onGo}
      aria-current={isCurrent || undefined}
      className={`flex min-h-11 items-center justify-center rounded-md border p-1 ${look} ${isCurrent ? 'ring-2 ring-primary' : ''}`}
    >
      <span className="flex items-center gap-1 rounded-sm bg-surface px-2 py-0.5 font-medium">
        {isCurrent && <Icon name="check" className="size-3.5" />}
        {t(livemode ? 'mode.live' : 'mode.test')}
      </span>
    </Link>
  );
}

function ModeBadge({ livemode }: { readonly livemode: boolean }) {
  const t = useTranslations('shell');
  return (
    <span className="max-sm:hidden">
      <Badge tone={livemode ? 'good' : 'test'} shape={livemode ? 'disc' : 'triangle'}>
        {t(livemode ? 'mode.live' : 'mode.test')}
      </Badge>
    </span>
  );
}
