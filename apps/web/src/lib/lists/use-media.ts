import { useSyncExternalStore } from 'react';

const PHONE = '(max-width: 639px)';

/** Whether the screen is a phone's: rows become cards. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(PHONE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
