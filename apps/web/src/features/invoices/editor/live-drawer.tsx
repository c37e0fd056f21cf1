import { useTranslations } from 'use-intl';

import { Dialog } from '../../../ui/dialog.tsx';
import { Findings } from './findings.tsx';
import { Totals } from './live-panel.tsx';
import { Preview } from './preview.tsx';

interface LiveDrawerProps {
  readonly onClose: () => void;
  readonly onJump: (pointer: string) => void;
}

/** What stands beside the form on a desk. */
export function LiveDrawer({ onClose, onJump }: LiveDrawerProps) {
  const t = useTranslations('editor.live');
  return (
    <Dialog place="side" title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <div className="space-y-4">
        <Totals />
        <Findings onJump={onJump} />
        <Preview onJump={onJump} />
      </div>
    </Dialog>
  );
}
