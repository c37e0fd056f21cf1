import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';

import { useCompany } from '../../../lib/session/company.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button, buttonClass } from '../../../ui/button.tsx';
import type { Autosave } from './use-autosave.ts';

/** Where the work stands, small and beside the title: nothing here asks for attention while all is well. */
export function SaveStatus({ autosave }: { readonly autosave: Autosave }) {
  const t = useTranslations('editor.save');
  const locale = useLocale();
  const when = autosave.at?.toLocaleTimeString(locale, { timeStyle: 'short' }) ?? '';
  return (
    <p role="status" className="min-h-5">
      {autosave.state === 'saving' && t('saving')}
      {autosave.state === 'saved' && t('saved', { when })}
      {autosave.state === 'kept' && t('kept', { when })}
    </p>
  );
}

interface ConflictProps {
  readonly autosave: Autosave;
  /** Takes what somebody else saved, and lets go of what stands here. */
  readonly onTakeTheirs: () => void;
}

/** Two pages wrote the same draft: said plainly, with both ways out, and neither taken by itself. */
export function SaveConflict({ autosave, onTakeTheirs }: ConflictProps) {
  const t = useTranslations('editor.save');
  const { company } = useCompany();
  const invoice = autosave.stored?.id;
  if (autosave.state === 'conflict') {
    return (
      <Banner
        tone="attention"
        role="alert"
        title={t('conflict')}
        action={
          <>
            <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
            <Button onClick={() => void autosave.keepMine()}>{t('keepMine')}</Button>
          </>
        }
      >
        {t('conflictText')}
      </Banner>
    );
  }
  if (autosave.state !== 'closed' || invoice === undefined) return null;
  return (
    <Banner
      tone="attention"
      role="alert"
      title={t('closed')}
      action={
        <Link to="/$tenant/invoices/$invoice" params={{ tenant: company.id, invoice }} className={buttonClass()}>
          {t('see')}
        </Link>
      }
    >
      {t('closedText')}
    </Banner>
  );
}
