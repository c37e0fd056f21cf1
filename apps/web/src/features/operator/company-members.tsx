import { Link } from '@tanstack/react-router';
import type { OperatorTenantDetail } from '@kita/api-client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

type Member = OperatorTenantDetail['members'][number];

/** Who works there, and the company as each of them sees it. */
export function CompanyMembers({ company }: { readonly company: OperatorTenantDetail }) {
  const t = useTranslations('operator.company');
  const [visiting, setVisiting] = useState<Member>();
  const columns: readonly Column<Member>[] = [
    {
      key: 'who',
      title: t('person'),
      cell: ({ id, name, email }) => (
        <div className="min-w-0 py-1">
          <Link to="/operator/people/$id" params={{ id }} className="font-medium text-primary hover:underline">
            {name}
          </Link>
          <p className="text-muted [overflow-wrap:anywhere]">{email}</p>
        </div>
      ),
    },
    { key: 'role', title: t('role'), isWide: true, cell: ({ role }) => role },
    {
      key: 'factor',
      title: t('secondFactor'),
      isWide: true,
      cell: ({ has_two_factor }) => t(has_two_factor ? 'yes' : 'no'),
    },
    {
      key: 'visit',
      title: t('seeAsTitle'),
      cell: (member) =>
        member.is_operator ? (
          <span className="text-muted">{t('isOperator')}</span>
        ) : (
          <Button onClick={() => setVisiting(member)}>
            {t('seeAs')}
            <span className="sr-only">{member.name}</span>
          </Button>
        ),
    },
  ];
  return (
    <section className="space-y-3" aria-label={t('people')}>
      <h2 className="text-lg font-semibold">{t('people')}</h2>
      <Table caption={t('people')} columns={columns} rows={company.members} rowKey={({ id }) => id} />
      {visiting && <StartVisit company={company} member={visiting} onClose={() => setVisiting(undefined)} />}
    </section>
  );
}

interface StartVisitProps {
  readonly company: OperatorTenantDetail;
  readonly member: Member;
  readonly onClose: () => void;
}

/** From here on everything is another person's: the app begins anew, with nothing kept of what was on screen. */
function StartVisit({ company, member, onClose }: StartVisitProps) {
  const t = useTranslations('operator.visit');
  const start = useApi().query.useMutation('post', '/v1/operator/impersonations', {
    onSuccess: () => globalThis.location.assign(`/${company.id}`),
  });
  return (
    <ReasonDialog
      title={t('title', { name: member.name })}
      action={t('start')}
      isBusy={start.isPending || start.isSuccess}
      error={start.error}
      onClose={onClose}
      onConfirm={(reason) => start.mutate({ body: { tenant: company.id, user: member.id, reason } })}
    >
      <ul className="list-disc space-y-1 pl-5">
        <li>{t('reads')}</li>
        <li>{t('time')}</li>
        <li>{t('told')}</li>
      </ul>
    </ReasonDialog>
  );
}
