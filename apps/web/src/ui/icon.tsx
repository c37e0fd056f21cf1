/** Drawn by us on a grid of 16, one stroke: no icon font, no package. Always beside a word, so never read aloud. */
const PATHS = {
  home: 'M2.5 7.5 8 3l5.5 4.5V13a.5.5 0 0 1-.5.5H9.5v-4h-3v4H3a.5.5 0 0 1-.5-.5Z',
  invoice: 'M3.5 2.5h9v11l-1.5-1-1.5 1-1.5-1-1.5 1-1.5-1-1.5 1ZM6 6h4M6 8.5h4',
  people:
    'M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM1.5 13c.3-2.4 2.1-3.8 4.5-3.8s4.2 1.4 4.5 3.8M10.8 7.3a2 2 0 0 0 0-3.9M12 9.6c1.4.5 2.3 1.7 2.5 3.4',
  building: 'M3 13.5v-11h7v11M10 6h3v7.5M1.5 13.5h13M5.2 5h2.6M5.2 7.7h2.6M5.2 10.4h2.6',
  box: 'M2.5 5 8 2.5 13.5 5v6L8 13.5 2.5 11ZM2.5 5 8 7.5 13.5 5M8 7.5v6',
  settings: 'M3 4.5h10M3 8h10M3 11.5h10M6 3v3M10.5 6.5v3M5 10v3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  plus: 'M8 3v10M3 8h10',
  check: 'm3 8.5 3.2 3.2L13 5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8ZM3 10.5h-.5v-8h8V3',
  warning: 'M8 2.5 14.2 13H1.8ZM8 6.5v3M8 11.2v.1',
  down: 'm4 6 4 4 4-4',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9M6.7 7v4M9.3 7v4',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10',
  upload: 'M8 10.2V2.7M4.8 5.7 8 2.5l3.2 3.2M3 13.5h10',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  key: 'M6 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8.6 8.2l5 3.3-1 1.5M11.6 10.2l-.9 1.4',
  clock: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 5v3.2l2 1.3',
  stamp: 'M3 13.5h10M4 11h8V9.5L9.5 8.5V6a2 2 0 1 0-3 0v2.5L4 9.5Z',
  swap: 'M3 5.5h9L9.5 3M13 10.5H4L6.5 13',
  bell: 'M4 11V7.5a4 4 0 0 1 8 0V11l1 1.5H3ZM6.7 12.5a1.3 1.3 0 0 0 2.6 0',
  document: 'M4 2.5h5L12.5 6v7.5h-8.5ZM9 2.5V6h3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Every icon, for the page that shows them all. */
export const ICON_NAMES: readonly IconName[] = Object.keys(PATHS).filter((name): name is IconName => name in PATHS);

export function Icon({ name, className = 'size-4' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
