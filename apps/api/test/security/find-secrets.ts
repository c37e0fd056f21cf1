import { randomBytes } from 'node:crypto';

/** A secret that was given or shown, and where it came from. */
export interface Planted {
  readonly kind: string;
  /** Text, or bytes such as those of a key. */
  readonly secret: string | Buffer;
}

/** A place that was searched. */
export interface Searched {
  readonly place: string;
  readonly text: string;
}

/** Shorter texts stand in other texts by chance. */
const LENGTH_MIN = 10;

/** A text that stands nowhere else in the world. */
export function freshSecret(name: string): string {
  return `${name}-${randomBytes(24).toString('base64url')}`;
}

/** Every planted secret in every place, in each of the forms that programs write it in. */
export function findSecrets(planted: readonly Planted[], searched: readonly Searched[]): string[] {
  return planted.flatMap(({ kind, secret }) => {
    if (secret.length < LENGTH_MIN) throw new Error(`${kind}: too short to be looked for`);
    const forms = formsOf(secret);
    return searched
      .filter(({ text }) => forms.some((form) => text.includes(form)))
      .map(({ place }) => `${kind} in ${place}`);
  });
}

/** As it is, in JSON, in an address, in hexadecimal (as the database shows bytes), and in base64 at any of its three alignments. */
function formsOf(secret: string | Buffer): string[] {
  const bytes = Buffer.from(secret);
  const text = typeof secret === 'string' ? secret : bytes.toString('latin1');
  const aligned = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // Characters at either end also hold bits of the neighbours.
    return encoded.slice(shift === 0 ? 0 : 4, encoded.length - 4);
  });
  return [
    ...new Set([
      text,
      JSON.stringify(text).slice(1, -1),
      encodeURIComponent(text),
      bytes.toString('hex'),
      ...aligned,
      ...aligned.map((encoded) => encoded.replaceAll('+', '-').replaceAll('/', '_')),
    ]),
  ];
}
