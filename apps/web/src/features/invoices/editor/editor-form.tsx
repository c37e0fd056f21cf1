import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import type { EditorValues } from './editor-values.ts';

export type EditorForm = UseFormReturn<EditorValues>;

/**
 * The form itself, the same object all its life: unlike `FormProvider`, nobody below draws again because an error
 * somewhere else came or went.
 */
export const EditorFormContext = createContext<EditorForm | undefined>(undefined);

export function useEditorForm(): EditorForm {
  const form = useContext(EditorFormContext);
  if (!form) throw new Error('useEditorForm is called outside an editor');
  return form;
}
