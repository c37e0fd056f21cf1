import type { SearchResult } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { formatMoney } from '../../lib/format/money.ts';
import { useCompany } from '../../lib/session/company.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import type { AutocompleteItem } from '../../ui/autocomplete.tsx';
import { foldText } from './fold-text.ts';
import { actionsOf } from './palette-actions.ts';

export interface Found extends AutocompleteItem {
  readonly href: string;
  readonly shortcut?: string | undefined;
}

const SHORTEST = 2;

/** What a text leads to: things of the company in one request, ranked by the API, and actions by their name. */
export function useFound(text: string): { readonly items: readonly Found[]; readonly isSearching: boolean } {
  const t = useTranslations('shell');
  const { company } = useCompany();
  const typed = text.trim();
  const q = useDebounced(typed, 150);
  const isLongEnough = q.length >= SHORTEST;
  const { data, isFetching } = useApi().query.useQuery(
    'get',
    '/v1/search',
    { params: { query: { q } } },
    { enabled: isLongEnough, placeholderData: (before) => before },
  );
  const results = isLongEnough && typed !== '' ? (data?.data ?? []) : [];
  const things = results.map((result) => ({
    key: result.id,
    label: labelOf(result, t('palette.draft')),
    detail: `${t(`palette.kinds.${result.kind}`)} · ${result.detail}`,
    href: addressOf(company.id, result),
  }));
  const wanted = foldText(typed);
  const actions = actionsOf(company.id, company.permissions, t).filter(({ label }) => foldText(label).includes(wanted));
  // A number names a thing; a word may be the beginning of an action's name.
  const items = /\d/.test(typed) ? [...things, ...actions] : [...actions, ...things];
  return { items, isSearching: isFetching || q !== typed };
}

function labelOf({ kind, name, amount, currency }: SearchResult, draft: string): string {
  const title = kind === 'invoice' && name === '' ? draft : name;
  return amount === null ? title : `${title} · ${formatMoney(amount, currency ?? 'MXN')}`;
}

function addressOf(tenant: string, { kind, id }: SearchResult): string {
  return `/${tenant}/${kind}s/${id}`;
}
