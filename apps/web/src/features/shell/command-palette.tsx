import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCompany } from '../../lib/session/company.ts';
import { Autocomplete } from '../../ui/autocomplete.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFound } from './use-found.ts';

/** Goes anywhere by its name: pages, invoices by folio or UUID, customers and products by what they are called. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('shell');
  const { company } = useCompany();
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const { items, isSearching } = useFound(text, company.id);
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
          items={items}
          status={isSearching ? t('palette.searching') : items.length === 0 ? t('palette.nothing') : undefined}
          onChoose={(item) => {
            onClose();
            void navigate({ href: item.href });
          }}
        />
      </div>
    </Dialog>
  );
}
