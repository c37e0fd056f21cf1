import { useEffect, useId, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';

import { classNames } from './class-names.ts';

export interface AutocompleteItem {
  readonly key: string;
  /** What the field says once it is chosen. */
  readonly label: string;
  readonly detail?: ReactNode;
  /** At the other end of its line: the keys that do the same. */
  readonly aside?: ReactNode;
}

export interface AutocompleteProps<Item extends AutocompleteItem> {
  readonly id?: string;
  /** Name of the field it fills, for whoever looks for it on the page. */
  readonly name?: string;
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
  /** Told when the field gains or loses the focus: suggestions of a field nobody is in need not be looked for. */
  readonly onActive?: (isActive: boolean) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/**
 * Text with suggestions (the combobox pattern of ARIA 1.2). What was typed stays when nothing is chosen; arrows and Enter
 * choose, Esc closes the list only. Until somebody is in it, it is an input and nothing else: hundreds of them cost nothing.
 */
export function Autocomplete<Item extends AutocompleteItem>(props: AutocompleteProps<Item>) {
  const { items, isInline = false } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isOpen, active, open, close, choose, onKeyDown } = useSuggestions(props);
  const activeId = isOpen && active !== -1 ? `${listId}-${active}` : undefined;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const list = isOpen && (
    <Suggestions
      id={listId}
      label={props.label}
      items={items}
      active={active}
      status={props.status}
      onChoose={choose}
    />
  );
  return (
    <>
      <input
        ref={input}
        id={props.id}
        name={props.name}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={props.id === undefined ? props.label : undefined}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={activeId}
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        autoFocus={props.autoFocus}
        className="control"
        value={props.text}
        onChange={({ target }) => {
          open();
          props.onText(target.value);
        }}
        onClick={open}
        onFocus={() => props.onActive?.(true)}
        onBlur={() => {
          close();
          props.onActive?.(false);
        }}
        onPaste={props.onPaste}
        onKeyDown={onKeyDown}
      />
      {isInline ? list : list && <Floating input={input}>{list}</Floating>}
    </>
  );
}

/** Whether the list is open, which suggestion is pointed at, and what the keys do to both. */
function useSuggestions<Item extends AutocompleteItem>(props: AutocompleteProps<Item>) {
  const { items, isInline = false, isOptional = false, status, onChoose } = props;
  const [isOpened, setOpened] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const isOpen = isInline || (isOpened && (items.length > 0 || status !== undefined));
  const at = items.findIndex(({ key }) => key === pointed);
  const active = at !== -1 ? at : isOptional || !isOpen || items.length === 0 ? -1 : 0;
  const set = (isNowOpen: boolean, key?: string) => {
    setOpened(isNowOpen);
    setPointed(key);
  };
  const choose = (item: Item) => {
    set(false);
    onChoose(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = isOpen ? items[active] : undefined;
    if (step !== undefined) {
      const from = active === -1 && step === -1 ? 0 : active;
      const to = isOpen ? (from + step + items.length) % Math.max(1, items.length) : step === 1 ? 0 : -1;
      event.preventDefault();
      set(true, items.at(to)?.key);
    } else if (event.key === 'Enter' && item) {
      event.preventDefault();
      event.stopPropagation();
      choose(item);
    } else if (event.key === 'Escape' && isOpen && !isInline) {
      event.preventDefault();
      event.stopPropagation();
      set(false);
    }
  };
  return { isOpen, active, open: () => set(true), close: () => set(false), choose, onKeyDown };
}

interface SuggestionsProps<Item extends AutocompleteItem> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly active: number;
  readonly status: ReactNode;
  readonly onChoose: (item: Item) => void;
}

function Suggestions<Item extends AutocompleteItem>(props: SuggestionsProps<Item>) {
  const { id, label, items, active, status, onChoose } = props;
  return (
    <>
      <p role="status" className="px-3 py-2 text-muted empty:hidden">
        {status}
      </p>
      <ul id={id} role="listbox" aria-label={label}>
        {items.map((item, index) => (
          <li
            key={item.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus: a press that took it away would close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            className={classNames(
              'cursor-default rounded-sm px-3 py-2 hover:bg-sunken max-sm:min-h-11',
              index === active && 'bg-primary-soft hover:bg-primary-soft',
            )}
          >
            <span className="flex justify-between gap-3 font-medium">
              {item.label}
              {item.aside}
            </span>
            {item.detail !== undefined && <span className="block text-muted">{item.detail}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

const GAP = 4;
const EDGE = 8;
const HEIGHT_MAX = 320;

/**
 * Above everything, dialogs included, because the browser's top layer is: below the field, or over it where there is no
 * room. It is rendered where the field is, so that a modal dialog does not make it inert.
 */
function Floating({
  input,
  children,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly children: ReactNode;
}) {
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = popup.current;
    if (!element) return undefined;
    element.showPopover();
    const place = () => input.current && placeBelow(element, input.current.getBoundingClientRect());
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [input]);
  return (
    <div
      ref={popup}
      popover="manual"
      className="fixed inset-auto m-0 max-w-[calc(100vw-1rem)] min-w-72 overflow-y-auto rounded-md border border-line bg-surface py-1 text-ink shadow-float"
    >
      {children}
    </div>
  );
}

function placeBelow(element: HTMLElement, field: DOMRect): void {
  const below = innerHeight - field.bottom - GAP - EDGE;
  const above = field.top - GAP - EDGE;
  const isBelow = below >= Math.min(HEIGHT_MAX, element.scrollHeight) || below >= above;
  const width = Math.max(field.width, 288);
  element.style.width = `${width}px`;
  element.style.maxHeight = `${Math.min(HEIGHT_MAX, isBelow ? below : above)}px`;
  element.style.left = `${Math.max(EDGE, Math.min(field.left, innerWidth - width - EDGE))}px`;
  element.style.top = isBelow ? `${field.bottom + GAP}px` : 'auto';
  element.style.bottom = isBelow ? 'auto' : `${innerHeight - field.top + GAP}px`;
}
