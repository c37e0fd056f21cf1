import { useEffect, useState } from 'react';

/** An address of the page's own for a file it fetched, as its policy wants; let go of with the page. */
export function useFileAddress(file: Blob | undefined, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file) {
      setAddress(undefined);
      return undefined;
    }
    const made = URL.createObjectURL(new Blob([file], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file, type]);
  return address;
}
