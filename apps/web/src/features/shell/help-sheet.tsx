import { useTranslations } from 'use-intl';

import { Dialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';
import { SHORTCUTS } from './use-shortcuts.ts';

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('shell.help');
  const everywhere = [
    [['Ctrl', 'K'], t('palette')],
    ...Object.entries(SHORTCUTS).map(([key, name]) => [[key.toUpperCase()], t(name)] as const),
    [['?'], t('sheet')],
  ] as const;
  const lists = [
    [['J'], t('next')],
    [['K'], t('previous')],
    [['Enter'], t('openRow')],
    [['X'], t('selectRow')],
    [['Shift', 'X'], t('selectRange')],
    [['D'], t('duplicate')],
  ] as const;
  const editor = [
    [['Enter'], t('addLine')],
    [['Ctrl', 'Enter'], t('stamp')],
    [['Alt', '↑'], t('lineUp')],
    [['Alt', '↓'], t('lineDown')],
    [['Ctrl', 'V'], t('pasteRows')],
    [['Esc'], t('escape')],
  ] as const;
  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <div className="space-y-5">
        <Group title={t('everywhere')} rows={everywhere} />
        <Group title={t('lists')} rows={lists} />
        <Group title={t('editor')} rows={editor} />
      </div>
    </Dialog>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly (readonly [keys: readonly string[], what: string])[];
}

function Group({ title, rows }: GroupProps) {
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl className="divide-y divide-line">
        {rows.map(([keys, what]) => (
          <div key={what} className="flex items-center justify-between py-1.5">
            <dt>{what}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
