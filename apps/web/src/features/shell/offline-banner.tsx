import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

import { Icon } from '../../ui/icon.tsx';

export function OfflineBanner() {
  const t = useTranslations('shell');
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <p
      role="status"
      className="flex items-center justify-center gap-2 bg-attention-soft px-4 py-2 font-medium text-attention"
    >
      <Icon name="warning" />
      {t('offline')}
    </p>
  );
}

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
