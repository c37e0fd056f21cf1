import { cpSync, existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * rolldown plugin: packages that cannot be bundled (native code, files read at run time) are copied beside the bundle,
 * with everything they depend on that is installed for this platform. `keep` limits a package to matching paths.
 */
export function copyPackages(outDir, packages) {
  return {
    name: 'copy-packages',
    writeBundle() {
      const top = path.join(outDir, 'node_modules');
      rmSync(top, { recursive: true, force: true });
      for (const { name, usedBy, keep } of packages) copyWithDependencies({ name, usedBy, top, user: outDir, keep });
    },
  };
}

/** Copies to the top folder, where everybody finds it; beside its user if another version is there already. */
function copyWithDependencies({ name, usedBy, top, user, keep }) {
  const source = findPackage(name, usedBy);
  if (!source) return; // an optional dependency for another platform
  const manifest = readManifest(source);
  const atTop = path.join(top, name);
  const isTaken = existsSync(atTop) && readManifest(atTop).version !== manifest.version;
  const place = isTaken ? path.join(user, 'node_modules', name) : atTop;
  if (existsSync(place)) return;
  cpSync(source, place, { recursive: true, dereference: true, filter: (file) => isKept(file, source, keep) });
  for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    copyWithDependencies({ name: dependency, usedBy: source, top, user: place });
  }
}

function findPackage(name, usedBy) {
  const folders = createRequire(path.join(realpathSync(usedBy), 'package.json')).resolve.paths(name) ?? [];
  const places = folders.map((folder) => path.join(folder, name));
  const found = places.find((place) => existsSync(path.join(place, 'package.json')));
  return found && realpathSync(found);
}

function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function isKept(file, source, keep) {
  const place = path.relative(source, file).replaceAll('\\', '/');
  if (/^(node_modules|test|tests|docs)(\/|$)|\.(map|md)$/.test(place)) return false;
  return place === '' || place === 'package.json' || !keep || keep.test(place);
}
