import { Outlet, getRouteApi } from '@tanstack/react-router';

import { ArcoRequests } from '../features/operator/arco-requests.tsx';
import { CompanyDetail } from '../features/operator/company-detail.tsx';
import { CompanyList } from '../features/operator/company-list.tsx';
import { Flags } from '../features/operator/flags.tsx';
import { Jobs } from '../features/operator/jobs.tsx';
import { OperatorLayout } from '../features/operator/operator-layout.tsx';
import { Overview } from '../features/operator/overview.tsx';
import { PersonDetail } from '../features/operator/person-detail.tsx';
import { PersonList } from '../features/operator/person-list.tsx';
import { StuckInvoices } from '../features/operator/stuck-invoices.tsx';
import { VisitList } from '../features/operator/visit-list.tsx';
import { WebhookHealth } from '../features/operator/webhook-health.tsx';

export function OperatorPage() {
  return (
    <OperatorLayout>
      <Outlet />
    </OperatorLayout>
  );
}

const companies = getRouteApi('/operator/companies');
const company = getRouteApi('/operator/companies/$id');
const people = getRouteApi('/operator/people');
const person = getRouteApi('/operator/people/$id');
const jobs = getRouteApi('/operator/jobs');
const arco = getRouteApi('/operator/arco');

export const OverviewPage = () => <Overview />;
export const CompaniesPage = () => <CompanyList search={companies.useSearch()} />;
export const CompanyPage = () => <CompanyDetail id={company.useParams().id} />;
export const PeoplePage = () => <PersonList search={people.useSearch()} />;
export const PersonPage = () => <PersonDetail id={person.useParams().id} />;
export const JobsPage = () => <Jobs search={jobs.useSearch()} />;
export const StuckPage = () => <StuckInvoices />;
export const WebhooksPage = () => <WebhookHealth />;
export const FlagsPage = () => <Flags />;
export const VisitsPage = () => <VisitList />;
export const ArcoPage = () => <ArcoRequests search={arco.useSearch()} />;
