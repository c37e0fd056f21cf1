import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { NewCompanyForm } from '../features/company/new-company-form.tsx';
import { AuthPage } from '../features/session/auth-page.tsx';

export function NewCompanyPage() {
  const t = useTranslations('company');
  const navigate = useNavigate();
  return (
    <AuthPage title={t('new.title')} intro={t('new.intro')}>
      <NewCompanyForm onMade={(tenant) => void navigate({ to: '/$tenant', params: { tenant }, replace: true })} />
    </AuthPage>
  );
}
