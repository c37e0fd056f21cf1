import path from 'node:path';
import type { Certificate } from '../certificates/certificate.ts';
import { readCertificate } from '../certificates/read-certificate.ts';
import type { Io } from './command.ts';

/** The certificates of these files; a folder stands for its .cer, .crt, .der and .pem files. Nothing given, nothing. */
export function loadCertificates(places: readonly string[], io: Io): readonly Certificate[] | undefined {
  if (places.length === 0) return undefined;
  return places.flatMap((place) => filesOf(place, io)).map((file) => readCertificate(io.read(file)));
}

function filesOf(place: string, io: Io): readonly string[] {
  const names = io.list(place);
  if (names === undefined) return [place];
  return names.filter((name) => /\.(?:cer|crt|der|pem)$/i.test(name)).map((name) => path.join(place, name));
}
