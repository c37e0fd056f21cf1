import { useEffect, useRef, useState } from 'react';

import { TextField } from '../../ui/field.tsx';
import { useDebounced } from '../use-debounced.ts';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** As it stands in the address. */
  readonly search: string | undefined;
  readonly onSearch: (text: string) => void;
}

/** A search that stands in the address. Typing starts it; an address that changes by itself is followed. */
export function SearchField({ label, placeholder, search = '', onSearch }: SearchFieldProps) {
  const [text, setText] = useState(search);
  const settled = useDebounced(text.trim(), 250);
  const asked = useRef(search);
  useEffect(() => {
    if (settled === asked.current) return;
    asked.current = settled;
    onSearch(settled);
    // Only what was typed starts a search.
  }, [settled]);
  useEffect(() => {
    if (search === asked.current) return;
    asked.current = search;
    setText(search);
  }, [search]);
  return (
    <TextField
      type="search"
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
      className="min-w-0 flex-1 basis-64"
    />
  );
}
