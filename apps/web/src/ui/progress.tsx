interface ProgressProps {
  readonly label: string;
  readonly done?: number;
  /** Left out while nobody knows how much there is. */
  readonly total?: number;
}

/** How far long work is, in a bar and in numbers. */
export function Progress({ label, done = 0, total }: ProgressProps) {
  return (
    <div className="space-y-1">
      <div className="flex justify-between gap-4">
        <span>{label}</span>
        {total !== undefined && (
          <span className="text-muted">
            {done} / {total}
          </span>
        )}
      </div>
      <progress
        aria-label={label}
        {...(total !== undefined && { value: done, max: total })}
        className="h-1.5 w-full accent-primary"
      />
    </div>
  );
}
