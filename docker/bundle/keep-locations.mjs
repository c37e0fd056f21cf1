import path from 'node:path';

/**
 * rolldown plugin: a source file that looks for files beside itself (`import.meta.dirname`) finds them from the bundle
 * too, as long as bundle and files keep their places to each other. The migrations are found this way.
 */
export function keepLocations(outDir) {
  return {
    name: 'keep-locations',
    transform(code, id) {
      if (!code.includes('import.meta.dirname') || id.includes('/node_modules/')) return null;
      const from = path.relative(outDir, path.dirname(id)).replaceAll('\\', '/');
      const moved = `(import.meta.dirname + ${JSON.stringify(`/${from}`)})`;
      return { code: code.replaceAll('import.meta.dirname', moved), map: sameLines(code, id) };
    },
  };
}

/** A source map that says: every line is where it was (VLQ: `AAAA` starts, `AACA` is the next line). */
function sameLines(code, id) {
  const lineCount = code.split('\n').length;
  const mappings = ['AAAA', ...Array.from({ length: lineCount - 1 }, () => 'AACA')].join(';');
  return { version: 3, sources: [id], sourcesContent: [code], names: [], mappings };
}
