import { useState } from 'react';

/** The token of a mail's link stands behind `#`, which browsers send to nobody. Read once, and taken out of the address. */
export function useHashToken(): string | undefined {
  const [token] = useState(() => {
    const text = globalThis.location.hash.slice(1);
    if (text !== '') globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname);
    return text === '' ? undefined : text;
  });
  return token;
}
