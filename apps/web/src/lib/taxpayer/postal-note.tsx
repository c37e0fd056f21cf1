import { stateOf } from '@kita/sat-catalogs';
import { loadBuiltInRows } from '@kita/sat-catalogs/lazy';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { Icon } from '../../ui/icon.tsx';

/** Where a postal code is, so that two digits changed about are seen. */
export function PostalNote({ code }: { readonly code: string }) {
  const t = useTranslations('company');
  const state = stateOf(code);
  const { data: names } = useQuery({
    queryKey: ['catalog', 'c_Estado'],
    queryFn: () => loadBuiltInRows('c_Estado'),
    staleTime: Infinity,
    networkMode: 'always',
    enabled: state !== undefined,
  });
  if (!/^\d{5}$/.test(code)) return null;
  if (state === undefined) {
    return (
      <p className="flex items-center gap-1.5 text-attention">
        <Icon name="warning" />
        {t('postalCodeUnknown')}
      </p>
    );
  }
  const name = names?.findLast(({ key, data }) => key === state && data['pais'] === 'MEX')?.data['texto'];
  return (
    name !== undefined && (
      <p className="flex items-center gap-1.5 text-primary">
        <Icon name="check" />
        {name}
      </p>
    )
  );
}
