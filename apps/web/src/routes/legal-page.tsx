import { getRouteApi } from '@tanstack/react-router';

import { LegalText } from '../features/legal/legal-text.tsx';
import { readLegalKind } from '../features/legal/read-legal-address.ts';

const route = getRouteApi('/legal/$kind');

export function LegalPage() {
  const { kind } = route.useParams();
  const { version } = route.useSearch();
  return <LegalText kind={readLegalKind(kind)} version={version} />;
}
