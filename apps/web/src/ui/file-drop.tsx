import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

interface FileDropProps {
  /** What to bring, as the button says it. */
  readonly label: string;
  readonly hint?: ReactNode;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly error?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by dropping them or by choosing them; the field underneath is the browser's own, so keys and readers know it. */
export function FileDrop({ label, hint, accept, isMultiple = false, isDisabled, error, onFiles }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className="flex flex-col gap-1">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!isDisabled) onFiles([...event.dataTransfer.files]);
        }}
        className={classNames(
          'flex min-h-24 cursor-pointer flex-col items-center justify-center gap-1 rounded-md border border-dashed p-4 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-primary',
          isOver ? 'border-primary bg-primary-soft' : 'border-line-strong hover:bg-sunken',
          error !== undefined && 'border-danger',
        )}
      >
        <Icon name="upload" className="size-5 text-muted" />
        <span className="font-medium">{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className="text-muted">
            {hint}
          </span>
        )}
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={isMultiple}
          disabled={isDisabled}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
          className="sr-only"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className="text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
