import { readCertificate } from '@kita/cfdi';

/** What somebody brought, told apart by content: names and endings lie. */
export interface SortedFiles {
  readonly cer?: File;
  readonly key?: File;
  /** Brought, and neither. */
  readonly other: readonly File[];
}

/** A certificate reads as one; a private key of SAT is a short DER sequence that is none. */
export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const kinds = await Promise.all(files.map(async (file) => ({ file, kind: await kindOf(file) })));
  const first = (wanted: Kind): File | undefined => kinds.find(({ kind }) => kind === wanted)?.file;
  const [cer, key] = [first('cer'), first('key')];
  return {
    ...(cer && { cer }),
    ...(key && { key }),
    other: kinds.filter(({ kind }) => kind === 'other').map(({ file }) => file),
  };
}

type Kind = 'cer' | 'key' | 'other';

const BYTES_MAX = 20_000;
const DER_SEQUENCE = 0x30;
const PEM = /^-----BEGIN (?:ENCRYPTED )?PRIVATE KEY-----/;

async function kindOf(file: File): Promise<Kind> {
  if (file.size === 0 || file.size > BYTES_MAX) return 'other';
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    readCertificate(bytes);
    return 'cer';
  } catch {
    const isKey = bytes[0] === DER_SEQUENCE || PEM.test(new TextDecoder().decode(bytes.slice(0, 40)));
    return isKey ? 'key' : 'other';
  }
}
