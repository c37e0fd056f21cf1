import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { CompanyList } from '../features/companies/company-list.tsx';
import { PersonPage } from '../features/shell/person-page.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';

const route = getRouteApi('/companies');

/** For who works for many: every company with what waits in it, and one key to enter. */
export function CompaniesPage() {
  const t = useTranslations('companies');
  const { q } = route.useSearch();
  const navigate = useNavigate();
  return (
    <PersonPage>
      <Page
        title={t('title')}
        summary={t('intro')}
        actions={
          <Link to="/new-company" className={buttonClass('secondary')}>
            <Icon name="plus" />
            {t('add')}
          </Link>
        }
      >
        <CompanyList
          search={q ?? ''}
          onSearch={(text) =>
            void navigate({ to: '/companies', search: text === '' ? {} : { q: text }, replace: true })
          }
        />
      </Page>
    </PersonPage>
  );
}
