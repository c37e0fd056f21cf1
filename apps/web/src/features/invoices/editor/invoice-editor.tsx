import type { Invoice } from '@kita/api-client';
import { Suspense, lazy, useCallback, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { useCheckedForm } from '../../../lib/forms/use-checked-form.ts';
import { Button } from '../../../ui/button.tsx';
import { Keys } from '../../../ui/keys.tsx';
import { Page } from '../../../ui/page.tsx';
import { Conditions } from './conditions.tsx';
import { CustomerPicker } from './customer-picker.tsx';
import { editorSchema } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';
import { Lines } from './lines.tsx';
import { LivePanel } from './live-panel.tsx';
import { useKeptDraft } from './use-kept-draft.ts';
import { useSaveInvoice } from './use-save-invoice.ts';

const StampDialog = lazy(async () => ({ default: (await import('./stamp-dialog.tsx')).StampDialog }));

interface InvoiceEditorProps {
  readonly title: string;
  readonly initial: EditorValues;
  /** The stored draft or refused document being changed; absent for a new one. */
  readonly stored?: Invoice;
  readonly onDone: (invoice: Invoice) => void;
}

/** The form is the document: who, what, how much, in the order it is printed. Nothing is stamped before a summary. */
export function InvoiceEditor({ title, initial, stored, onDone }: InvoiceEditorProps) {
  const t = useTranslations('editor');
  const form = useCheckedForm<EditorValues>({ schema: editorSchema, defaultValues: initial });
  const [isStamping, setStamping] = useState(false);
  const kept = useKeptDraft(form, stored?.id);
  const save = useSaveInvoice(stored);
  const review = form.handleSubmit(() => setStamping(true));
  const finish = useCallback(
    (invoice: Invoice) => {
      kept.forget();
      onDone(invoice);
    },
    [kept, onDone],
  );
  const saveDraft = form.handleSubmit(async (values) => {
    const invoice = await save.draft(values);
    if (invoice) finish(invoice);
  });
  return (
    <FormProvider {...form}>
      <div
        role="form"
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isInDialog(event.target)) return;
          event.preventDefault();
          void review();
        }}
      >
        <Page
          title={title}
          summary={kept.when && t('kept', { when: kept.when })}
          actions={
            <Button isBusy={save.isSavingDraft} onClick={() => void saveDraft()}>
              {t('saveDraft')}
            </Button>
          }
        >
          {save.error !== undefined && !isStamping && <FailureNotice error={save.error} />}
          <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="min-w-0 space-y-6 rounded-md border border-line bg-surface p-4 sm:p-6">
              <CustomerPicker />
              <Conditions />
              <Lines />
            </div>
            <LivePanel>
              <Button kind="primary" icon="stamp" className="w-full" onClick={() => void review()}>
                {t('review')}
                <span className="max-sm:hidden">
                  <Keys keys={['Ctrl', '⏎']} />
                </span>
              </Button>
            </LivePanel>
          </div>
        </Page>
      </div>
      <Suspense>
        {isStamping && <StampDialog save={save} onClose={() => setStamping(false)} onStamped={finish} />}
      </Suspense>
    </FormProvider>
  );
}

/** Keys pressed in a dialog of the editor bubble here by the tree of components, and mean something else. */
function isInDialog(target: EventTarget): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
