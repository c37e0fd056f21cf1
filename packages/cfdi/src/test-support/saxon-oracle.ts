import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import SaxonJS from 'saxon-js';

const STYLESHEETS = {
  comprobante: 'sitio_internet/cfd/4/cadenaoriginal_4_0/cadenaoriginal_4_0.xslt',
  timbre: 'sitio_internet/cfd/TimbreFiscalDigital/cadenaoriginal_TFD_1_1.xslt',
  retenciones: 'esquemas/retencionpago/2/retenciones.xslt',
} as const;

/**
 * SAT's own stylesheet as a function from XML text to cadena, run by SaxonJS. Compiling takes seconds, so the compiled
 * form waits in the system's temporary folder for the next run. `data` is the folder of `satData()`.
 */
export async function saxonOracle(data: string, which: keyof typeof STYLESHEETS): Promise<(xml: string) => string> {
  const source = stylesheetFile(data, which);
  const key = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
  const compiled = path.join(tmpdir(), `kita-cadena-${which}-${key}.sef.json`);
  if (!existsSync(compiled)) await compile(source, compiled);
  const stylesheetInternal: unknown = JSON.parse(readFileSync(compiled, 'utf8'));
  return (sourceText) =>
    SaxonJS.transform({ stylesheetInternal, sourceText, destination: 'serialized' }, 'sync').principalResult;
}

/** Path of one of SAT's stylesheets. */
export function stylesheetFile(data: string, which: keyof typeof STYLESHEETS): string {
  return path.join(data, 'sat/xml/www.sat.gob.mx', STYLESHEETS[which]);
}

async function compile(source: string, target: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const unfinished = `${target}.${process.pid}`;
  await promisify(execFile)(process.execPath, [
    path.join(path.dirname(require.resolve('xslt3/package.json')), 'xslt3.js'),
    `-xsl:${source}`,
    `-export:${unfinished}`,
    '-nogo',
  ]);
  renameSync(unfinished, target);
}
