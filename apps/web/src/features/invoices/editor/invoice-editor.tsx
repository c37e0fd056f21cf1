import type { Invoice } from '@kita/api-client';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { useTranslations } from 'use-intl';

import { FailureNotice } from '../../../lib/api/query-failure.tsx';
import { useCheckedForm } from '../../../lib/forms/use-checked-form.ts';
import { Button } from '../../../ui/button.tsx';
import { Keys } from '../../../ui/keys.tsx';
import { Page } from '../../../ui/page.tsx';
import { Conditions } from './conditions.tsx';
import { CustomerPicker } from './customer-picker.tsx';
import { DocumentKind } from './document-kind.tsx';
import type { Stored } from './draft-writer.ts';
import { EditorFormScope, useEditorForm } from './editor-form.tsx';
import { editorSchema } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';
import { Extras } from './extras.tsx';
import { fieldOfPointer, focusField } from './field-of-pointer.ts';
import { Lines } from './lines.tsx';
import { LiveBar } from './live-bar.tsx';
import { LiveScope, useLiveStore } from './live-context.tsx';
import { LivePanel } from './live-panel.tsx';
import { SaveConflict, SaveStatus } from './save-status.tsx';
import { useAutosave } from './use-autosave.ts';
import type { Autosave } from './use-autosave.ts';

const StampDialog = lazy(async () => ({ default: (await import('./stamp-dialog.tsx')).StampDialog }));

export interface InvoiceEditorProps {
  readonly title: string;
  readonly initial: EditorValues;
  /** The stored draft or refused document being changed; absent for a new one. */
  readonly stored?: Invoice;
  /** What is to be known before one goes on: where this comes from, what was restored. */
  readonly notice?: ReactNode;
  readonly onDone: (invoice: { readonly id: string }) => void;
  readonly onFirstSave: (stored: Stored) => void;
  /** Begins again from what the server has. */
  readonly onReload: () => void;
}

/** The form is the document: who, what, how much, in the order it is printed. Nothing is stamped before a summary. */
export function InvoiceEditor(props: InvoiceEditorProps) {
  const form = useCheckedForm<EditorValues>({ schema: editorSchema, defaultValues: props.initial, isLarge: true });
  return (
    <EditorFormScope form={form}>
      <LiveScope form={form}>
        <Editor {...props} />
      </LiveScope>
    </EditorFormScope>
  );
}

function Editor(props: InvoiceEditorProps) {
  const { title, stored, onDone, onFirstSave } = props;
  const root = useRef<HTMLDivElement>(null);
  const autosave = useAutosave(stored, onFirstSave);
  const { review, saveDraft, jump, failure, isStamping, closeStamping } = useActions(root, autosave, onDone);
  useStampKey(review);
  return (
    <>
      <div ref={root} role="form" aria-label={title}>
        <EditorBody {...props} {...{ autosave, failure, jump }} onReview={review} onSaveDraft={saveDraft} />
      </div>
      <Suspense>
        {isStamping && <StampDialog autosave={autosave} onClose={closeStamping} onStamped={onDone} onJump={jump} />}
      </Suspense>
    </>
  );
}

interface BodyProps extends InvoiceEditorProps {
  readonly autosave: Autosave;
  readonly failure: unknown;
  readonly jump: (pointer: string) => void;
  readonly onReview: () => Promise<void>;
  readonly onSaveDraft: () => Promise<void>;
}

function EditorBody({ title, notice, autosave, failure, jump, onReview, onSaveDraft, onReload }: BodyProps) {
  const t = useTranslations('editor');
  const stampButton = (
    <Button kind="primary" icon="stamp" className="w-full" onClick={() => void onReview()}>
      {t('review')}
      <span className="max-sm:hidden">
        <Keys keys={['Ctrl', '⏎']} />
      </span>
    </Button>
  );
  const saveButton = (
    <Button isBusy={autosave.state === 'saving'} onClick={() => void onSaveDraft()}>
      {t('saveDraft')}
    </Button>
  );
  const takeTheirs = () => {
    autosave.forget();
    onReload();
  };
  return (
    <Page isWide title={title} summary={<SaveStatus autosave={autosave} />} actions={saveButton}>
      {notice}
      <SaveConflict autosave={autosave} onTakeTheirs={takeTheirs} />
      {failure !== undefined && <FailureNotice error={failure} />}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 space-y-6 rounded-md border border-line bg-surface p-4 sm:p-6">
          <DocumentKind />
          <CustomerPicker />
          <Conditions />
          <Lines />
          <Extras />
        </div>
        <div className="h-full max-xl:hidden">
          <LivePanel onJump={jump}>{stampButton}</LivePanel>
        </div>
      </div>
      <LiveBar onJump={jump}>{stampButton}</LiveBar>
    </Page>
  );
}

/** What one can do with the whole document: look at it once more, keep it, go to what is wrong. */
function useActions(root: RefObject<HTMLDivElement | null>, autosave: Autosave, onDone: InvoiceEditorProps['onDone']) {
  const form = useEditorForm();
  const store = useLiveStore();
  const [isStamping, setStamping] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const goTo = (field: string | undefined) => {
    // After a dialog that closes has given the focus back.
    if (field !== undefined) requestAnimationFrame(() => root.current && focusField(root.current, field));
  };
  const goToFirst = (errors: FieldErrors<EditorValues>) => goTo(firstField(errors));
  return {
    failure,
    isStamping,
    closeStamping: () => setStamping(false),
    jump: (pointer: string) => {
      setStamping(false);
      goTo(pointer.startsWith('#') ? blankField(pointer.slice(1), form.getValues()) : fieldOfPointer(pointer));
    },
    review: form.handleSubmit(() => {
      store.settle();
      setStamping(true);
    }, goToFirst),
    saveDraft: form.handleSubmit(async (values) => {
      setFailure(undefined);
      try {
        onDone(await autosave.save(values));
      } catch (error) {
        setFailure(error);
      }
    }, goToFirst),
  };
}

/** Ctrl or ⌘ with Enter, wherever the focus is on the page; in a dialog it means what the dialog says. */
function useStampKey(review: () => Promise<void>): void {
  const latest = useRef(review);
  useEffect(() => {
    latest.current = review;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const BLANKS = { description: 'description', key: 'clave_prod_serv', price: 'unit_price' } as const;

/** The first field that is blank in that way. */
function blankField(blank: string, { items }: EditorValues): string {
  const name = Object.entries(BLANKS).find(([key]) => key === blank)?.[1];
  if (name === undefined) return 'customer';
  return `items.${Math.max(
    0,
    items.findIndex((line) => line[name].trim() === ''),
  )}.${name}`;
}

/** The first field in the order of the document that the form itself finds wrong. */
function firstField(errors: FieldErrors<EditorValues>): string | undefined {
  const names = ['customer', 'uso_cfdi', 'forma_pago', 'metodo_pago', 'currency', 'exchange_rate'] as const;
  const head = names.find((name) => errors[name] !== undefined);
  if (head !== undefined) return head;
  const lines = Array.isArray(errors.items) ? errors.items : [];
  const index = lines.findIndex((line: unknown) => line !== undefined && line !== null);
  if (index === -1) return Object.keys(errors).find((name) => name !== 'items') ?? 'items';
  const fields = ['description', 'clave_prod_serv', 'quantity', 'clave_unidad', 'unit_price', 'discount'] as const;
  return `items.${index}.${fields.find((name) => errors.items?.[index]?.[name] !== undefined) ?? 'description'}`;
}
