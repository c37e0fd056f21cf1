const PERFORATIONS = [6, 11, 16, 21, 26].flatMap((at) => [
  [at, 2],
  [at, 30],
  [2, at],
  [30, at],
]);

/** A fiscal stamp with perforated edges: "timbrar" is what Kita does. The arm of the K is a tick turned to it. */
export function LogoMark({ className = 'size-8' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <mask id="kita-stamp">
        <rect x="2" y="2" width="28" height="28" rx="2" fill="#fff" />
        {PERFORATIONS.map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r="1.6" fill="#000" />
        ))}
      </mask>
      <rect width="32" height="32" fill="var(--primary)" mask="url(#kita-stamp)" />
      <g fill="none" stroke="var(--on-primary)" strokeWidth="3.2" strokeLinecap="square">
        <path d="M11 9.5v13" />
        <path d="m21 9.5-6.5 6.5 6.5 6.5" />
      </g>
    </svg>
  );
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold tracking-tight">
      <LogoMark className="size-7" />
      Kita
    </span>
  );
}
