import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { FieldPath, FieldPathValue, UseFormReturn } from 'react-hook-form';

import type { EditorValues } from './editor-values.ts';
import { FieldSignals } from './field-signals.ts';

export type EditorForm = UseFormReturn<EditorValues>;

interface Scope {
  readonly form: EditorForm;
  readonly signals: FieldSignals;
}

const EditorFormContext = createContext<Scope | undefined>(undefined);

interface EditorFormScopeProps {
  readonly form: EditorForm;
  readonly children: ReactNode;
}

/**
 * The form itself, the same object all its life: unlike `FormProvider`, nobody below draws again because an error
 * somewhere else came or went.
 */
export function EditorFormScope({ form, children }: EditorFormScopeProps) {
  const scope = useMemo(() => ({ form, signals: new FieldSignals() }), [form]);
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ name }) => scope.signals.tell(name) }),
    [form, scope],
  );
  return <EditorFormContext value={scope}>{children}</EditorFormContext>;
}

export function useEditorForm(): EditorForm {
  return useScope().form;
}

/** What stands in a field, and again whenever it is another. For fields of lines: it costs the other lines nothing. */
export function useField<Name extends FieldPath<EditorValues>>(name: Name): FieldPathValue<EditorValues, Name> {
  const { form, signals } = useScope();
  const subscribe = useCallback((listener: () => void) => signals.listen([name], listener), [signals, name]);
  return useSyncExternalStore(subscribe, () => form.getValues(name));
}

function useScope(): Scope {
  const scope = useContext(EditorFormContext);
  if (!scope) throw new Error('useEditorForm is called outside an editor');
  return scope;
}
