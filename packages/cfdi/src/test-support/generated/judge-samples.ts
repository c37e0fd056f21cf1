import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cadenaOriginal } from '../../cadena/cadena-original.ts';
import { nodeCrypto } from '../../node/node-crypto.ts';
import { verifySeal } from '../../seal/verify-seal.ts';
import { fromXml } from '../../xml/from-xml.ts';
import { parseXml } from '../../xml/parse.ts';
import { toXml } from '../../xml/to-xml.ts';
import { writeXml } from '../../xml/write.ts';
import type { Oracles } from './judge-document.ts';

/** Every CFDI among the shared samples: its seal string and seal, and whether reading and writing it loses anything. */
export function judgeSamples(data: string | undefined, oracles: Oracles): { count: number; objections: string[] } {
  if (data === undefined) return { count: 0, objections: [] };
  const folder = path.join(data, 'samples');
  const seals = sealsByManifest(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xml') && !path.basename(file).startsWith('r-'))
    .sort();
  const objections = files.flatMap((file) =>
    judgeSample(readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, ''), oracles, seals.get(file)).map(
      (objection) => `${file}: ${objection}`,
    ),
  );
  return { count: files.length, objections };
}

function judgeSample(xml: string, oracles: Oracles, seal: string | undefined): string[] {
  const root = parseXml(xml);
  const objections: string[] = [];
  if (oracles.stylesheet && oracles.stylesheet(xml) !== cadenaOriginal(root))
    objections.push("seal string is not the stylesheet's");
  if (seal === 'ok' && !verifySeal(root, nodeCrypto).sealHolds) objections.push('the seal does not hold');
  // Declarations that nothing uses are not written again.
  const { namespaces: _, ...document } = fromXml(root);
  const { namespaces: __, ...again } = fromXml(parseXml(writeXml(toXml(fromXml(root)))));
  if (JSON.stringify(again) !== JSON.stringify(document)) objections.push('written and read back as another document');
  return objections;
}

/** Whether each sample's seal is known to verify. */
function sealsByManifest(folder: string): Map<string, string> {
  const [header = '', ...rows] = readFileSync(path.join(folder, 'manifest.csv'), 'utf8').split('\n');
  const column = header.split(',').indexOf('sello_verifies');
  return new Map(rows.map((row) => row.split(',')).map((cells) => [cells[0] ?? '', cells[column] ?? '']));
}
