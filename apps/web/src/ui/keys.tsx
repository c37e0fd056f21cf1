/** Keys as they are printed on a keyboard. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="inline-flex gap-1">
      {keys.map((key) => (
        <kbd key={key} className="rounded-sm border border-line bg-sunken px-1.5 py-px font-mono text-xs text-muted">
          {key}
        </kbd>
      ))}
    </span>
  );
}
