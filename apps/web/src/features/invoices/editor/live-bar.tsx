import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { formatMoney } from '../../../lib/format/money.ts';
import { Button } from '../../../ui/button.tsx';
import { useTotals } from './live-context.tsx';

const LiveDrawer = lazy(async () => ({ default: (await import('./live-drawer.tsx')).LiveDrawer }));

interface LiveBarProps {
  readonly onJump: (pointer: string) => void;
  readonly children: ReactNode;
}

/** Where there is no room beside the form: the total and the two things to do stay in reach of the thumb. */
export function LiveBar({ onJump, children }: LiveBarProps) {
  const t = useTranslations('editor.live');
  const document = useTotals();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="sticky bottom-0 z-10 -mx-1 max-md:bottom-15 space-y-2 rounded-md border border-line bg-surface p-3 shadow-float xl:hidden">
      <div className="flex items-center justify-between gap-3">
        <p>
          <span className="text-muted">{t('total')} </span>
          <span className="text-lg font-semibold" data-testid="bar-total">
            {document ? formatMoney(document.total, document.moneda) : '—'}
          </span>
        </p>
        <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      </div>
      {children}
      <Suspense>
        {isOpen && (
          <LiveDrawer
            onClose={() => setOpen(false)}
            onJump={(pointer) => {
              setOpen(false);
              onJump(pointer);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
