import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { Autocomplete } from '../../ui/autocomplete.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';
import { useFound } from './use-found.ts';

/** Goes anywhere by its name: invoices by folio or UUID, customers, products, actions and pages. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('shell');
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const { items, isSearching } = useFound(text);
  const shown = items.map((item) => ({
    ...item,
    ...(item.shortcut !== undefined && { aside: <Keys keys={[item.shortcut]} /> }),
  }));
  return (
    <Dialog title={t('palette.title')} closeLabel={t('help.close')} onClose={onClose}>
      <div className="min-h-72">
        <Autocomplete
          autoFocus
          isInline
          label={t('palette.label')}
          placeholder={t('palette.placeholder')}
          text={text}
          onText={setText}
          items={shown}
          status={
            isSearching && text.trim().length > 1
              ? t('palette.searching')
              : items.length === 0
                ? t('palette.nothing')
                : undefined
          }
          onChoose={(item) => {
            onClose();
            void navigate({ href: item.href });
          }}
        />
      </div>
    </Dialog>
  );
}
