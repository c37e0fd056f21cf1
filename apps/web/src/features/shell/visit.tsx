import { Suspense, lazy } from 'react';

import { useUser } from '../session/use-session.ts';

const VisitBanner = lazy(async () => ({ default: (await import('./visit-banner.tsx')).VisitBanner }));

/** Nobody but an operator on a visit ever fetches the banner. */
export function Visit() {
  const user = useUser().data;
  if (!user?.impersonation) return null;
  return (
    <Suspense>
      <VisitBanner visit={user.impersonation} name={user.name} />
    </Suspense>
  );
}
