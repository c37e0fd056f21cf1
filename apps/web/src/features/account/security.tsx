import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { buttonClass } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { IdentityCard } from './identity-card.tsx';
import { TwoFactorCard } from './two-factor-card.tsx';
import { WithUser } from './use-account.tsx';

export function Security() {
  const t = useTranslations('account.password');
  return (
    <WithUser>
      {(user) => (
        <div className="space-y-6">
          <TwoFactorCard user={user} />
          <Card title={t('title')}>
            <div className="space-y-4">
              <p>{t(user.has_password ? 'has' : 'none')}</p>
              <Link to="/account/security/password" className={buttonClass('secondary')}>
                {t(user.has_password ? 'change' : 'set')}
              </Link>
            </div>
          </Card>
          <IdentityCard />
        </div>
      )}
    </WithUser>
  );
}
