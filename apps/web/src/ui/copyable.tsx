import { useState } from 'react';

import { Icon } from './icon.tsx';
import { useAnnounce } from './announcer.tsx';

interface CopyableProps {
  /** Copied whole. */
  readonly value: string;
  /** Shown, when shorter. */
  readonly shown?: string;
  readonly label: string;
  readonly copied: string;
}

/** A text for machines: mono, and copied whole by a click. */
export function Copyable({ value, shown = value, label, copied }: CopyableProps) {
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    announce(copied);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <button
      type="button"
      title={value}
      aria-label={`${label}: ${value}`}
      onClick={() => void copy()}
      className="inline-flex max-w-full items-center gap-1.5 rounded-sm text-left font-mono break-all hover:bg-sunken"
    >
      {shown}
      <span className="text-muted">
        <Icon name={isCopied ? 'check' : 'copy'} className="size-3.5" />
      </span>
    </button>
  );
}
