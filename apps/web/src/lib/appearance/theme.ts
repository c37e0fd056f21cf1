import { useState } from 'react';

import { keep, readKept } from '../storage/kept.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the system says; `public/appearance.js` applies it before the first paint. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => themes.find((name) => name === readKept('theme')) ?? 'system');
  const choose = (next: Theme) => {
    keep('theme', next === 'system' ? undefined : next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    setTheme(next);
  };
  return [theme, choose];
}
