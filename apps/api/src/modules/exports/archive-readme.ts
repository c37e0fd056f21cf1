import type { ArchivePart } from './archive-parts.ts';

interface Facts {
  readonly company: string;
  readonly rfc: string;
  readonly livemode: boolean;
  readonly day: string;
  readonly hasPdf: boolean;
}

/** What stands in LEEME.txt: what each file is, and how to check that nothing is missing or changed. */
export function archiveReadme(facts: Facts, parts: readonly ArchivePart[]): string {
  const width = Math.max(...parts.map(({ file }) => file.length));
  return [
    `Datos de ${facts.company} (${facts.rfc})`,
    facts.livemode ? 'Empresa en producción.' : 'Lado de pruebas: estos documentos no tienen validez fiscal.',
    `Reunidos el ${facts.day}.`,
    '',
    'Aquí está todo lo que Kita guarda de esta empresa, menos lo que es secreto (la clave de tu sello, contraseñas y',
    'llaves): eso no sale de Kita. Conserva este archivo en un lugar seguro: contiene datos personales de tus clientes.',
    '',
    'CÓMO ESTÁ ORDENADO',
    '',
    'documentos/AAAA/MM/   El XML timbrado de cada factura, tal como lo devolvió el PAC: es el documento fiscal.',
    facts.hasPdf
      ? '                      Junto a él, su PDF.'
      : '                      Son tantos que el PDF no va aquí: se imprime del XML, mes por mes, en Kita.',
    'logo.*                El logotipo de tus documentos, si lo tienes.',
    '',
    'Los demás archivos tienen un registro JSON por renglón (JSON Lines), con los mismos campos que la API de Kita:',
    '',
    ...parts.map(({ file, about }) => `${file.padEnd(width)}  ${about}.`),
    '',
    'manifiesto.json  Cuántos registros tiene cada archivo y su SHA-256.',
    'SHA256SUMS       El SHA-256 de cada archivo, también de cada documento.',
    '',
    'CÓMO COMPROBAR QUE ESTÁ COMPLETO Y SIN CAMBIOS',
    '',
    '  sha256sum -c SHA256SUMS              (Linux; en macOS: shasum -a 256 -c SHA256SUMS)',
    '  node verificar-bitacora.mjs          (Node 20 o posterior: revisa la cadena de bitacora.jsonl)',
    '',
    'En la bitácora cada renglón lleva «hashed» (el texto), «prev» (el hash del renglón anterior) y «hash»:',
    'sha256(utf8(hashed) ‖ prev) es hash. Cambiar o quitar uno rompe la cadena.',
    '',
    'CUÁNTO TIEMPO CONSERVARLO',
    '',
    'El Código Fiscal de la Federación (artículo 30) pide conservar la contabilidad y sus comprobantes cinco años.',
    '',
  ].join('\n');
}

/** A program that checks the chain without asking anybody: it stands in the archive beside it. */
export const VERIFY_AUDIT_PROGRAM = `// Revisa la cadena de bitacora.jsonl, del renglón más nuevo al primero.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let newer;
let entries = 0;
for await (const line of createInterface({ input: createReadStream(new URL('bitacora.jsonl', import.meta.url)) })) {
  const { seq, hashed, prev, hash } = JSON.parse(line);
  const own = createHash('sha256').update(hashed, 'utf8').update(prev, 'hex').digest('hex');
  const isNext = newer === undefined || (newer.prev === hash && newer.seq === seq + 1);
  if (own !== hash || !isNext || JSON.parse(hashed)[1] !== seq) {
    console.error(\`El renglón \${seq} fue cambiado, o falta el que sigue.\`);
    process.exit(1);
  }
  newer = { seq, prev };
  entries += 1;
}
if (newer && (newer.seq !== 1 || /[^0]/.test(newer.prev))) {
  console.error('Falta el principio de la cadena.');
  process.exit(1);
}
console.log(\`Bitácora íntegra: \${entries} renglones.\`);
`;
