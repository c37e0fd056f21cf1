import { Combobox } from '@base-ui/react/combobox';
import type { ReactNode } from 'react';

import { useDialogElement } from './dialog.tsx';

export interface AutocompleteItem {
  readonly key: string;
  /** What the field says once it is chosen. */
  readonly label: string;
  readonly detail?: ReactNode;
}

export interface AutocompleteProps<Item extends AutocompleteItem> {
  readonly id?: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly items: readonly Item[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (item: Item) => void;
  /** While more is being looked for, or when nothing was found. */
  readonly status?: ReactNode;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly autoFocus?: boolean;
  /** The list stands under the field instead of floating: for a page or dialog that is nothing but a search. */
  readonly isInline?: boolean;
  /** Suggestions only help: Enter keeps what was typed unless a suggestion was pointed at. */
  readonly isOptional?: boolean;
}

/** Text with suggestions. What was typed stays when nothing is chosen; arrows and Enter choose, Esc closes the list only. */
export function Autocomplete<Item extends AutocompleteItem>(props: AutocompleteProps<Item>) {
  const { items, text, onText, onChoose, isInline = false } = props;
  return (
    <Combobox.Root<Item>
      items={items}
      filter={null}
      inline={isInline}
      value={null}
      inputValue={text}
      onInputValueChange={(value, { reason }) => {
        // Everything else is the list tidying the field to a choice it keeps; here the text is the caller's own.
        if (reason === 'input-change') onText(value);
      }}
      onValueChange={(item) => {
        if (item) onChoose(item);
      }}
      itemToStringLabel={(item) => item.label}
      autoHighlight={!props.isOptional}
    >
      <Combobox.Input
        id={props.id}
        aria-label={props.id === undefined ? props.label : undefined}
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
        className="control"
      />
      {isInline ? <Suggestions {...props} /> : <FloatingSuggestions {...props} />}
    </Combobox.Root>
  );
}

function FloatingSuggestions<Item extends AutocompleteItem>(props: AutocompleteProps<Item>) {
  const dialog = useDialogElement();
  return (
    <Combobox.Portal container={dialog}>
      <Combobox.Positioner sideOffset={4} className="z-40">
        <Combobox.Popup className="max-h-80 w-(--anchor-width) max-w-[calc(100vw-2rem)] min-w-72 overflow-y-auto rounded-md border border-line bg-surface py-1 text-ink shadow-float">
          <Suggestions {...props} />
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

function Suggestions<Item extends AutocompleteItem>({ status }: AutocompleteProps<Item>) {
  return (
    <>
      <Combobox.Status className="px-3 py-2 text-muted empty:hidden">{status}</Combobox.Status>
      <Combobox.List>
        {(item: Item) => (
          <Combobox.Item
            key={item.key}
            value={item}
            className="cursor-default rounded-sm px-3 py-2 data-highlighted:bg-primary-soft max-sm:min-h-11"
          >
            <span className="block font-medium">{item.label}</span>
            {item.detail !== undefined && <span className="block text-muted">{item.detail}</span>}
          </Combobox.Item>
        )}
      </Combobox.List>
    </>
  );
}
