import { useTranslations } from 'use-intl';

import { Button } from '../../ui/button.tsx';
import type { Pages } from './pages.ts';

type MoreButtonProps = Pick<Pages<unknown>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

/** The rows that follow, while there are any. */
export function MoreButton({ list }: { readonly list: MoreButtonProps }) {
  const t = useTranslations('common');
  if (!list.hasNextPage) return null;
  return (
    <div className="flex justify-center">
      <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}
