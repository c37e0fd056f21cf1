import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';
import { classNames } from './class-names.ts';

interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'good' | 'danger';
}

type Announce = (text: string, tone?: Notice['tone']) => void;

const AnnouncerContext = createContext<Announce>(() => {});
const SHOWN_MS = 6_000;

/** Says what became of an action: to ears at once, to eyes for a few seconds. Never the only place something is said. */
export const useAnnounce = (): Announce => useContext(AnnouncerContext);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const announce = useCallback<Announce>((text, tone = 'good') => {
    const id = next.current++;
    setNotices((all) => [...all.slice(-2), { id, text, tone }]);
    setTimeout(() => setNotices((all) => all.filter((notice) => notice.id !== id)), SHOWN_MS);
  }, []);
  const value = useMemo(() => announce, [announce]);
  return (
    <AnnouncerContext value={value}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="no-print pointer-events-none fixed inset-x-0 bottom-4 z-50 flex flex-col items-center gap-2 px-4"
      >
        {notices.map((notice) => (
          <Toast key={notice.id} tone={notice.tone}>
            {notice.text}
          </Toast>
        ))}
      </div>
    </AnnouncerContext>
  );
}

export function Toast({ tone, children }: { readonly tone: Notice['tone']; readonly children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 rounded-md bg-ink px-4 py-2.5 text-paper shadow-float">
      <span className={classNames(tone === 'danger' && 'text-attention-mark')}>
        <Icon name={tone === 'danger' ? 'warning' : 'check'} />
      </span>
      {children}
    </p>
  );
}
