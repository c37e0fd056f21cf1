import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GateBroken } from './gate.ts';

/** Imports a source file of the checked repository; its absence breaks the gate. */
export async function loadModule(root: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  const absolute = path.join(root, file);
  if (!existsSync(absolute)) throw new GateBroken(`${file} is missing`);
  const module: unknown = await import(pathToFileURL(absolute).href);
  return Object.fromEntries(Object.entries(Object(module)));
}

type AnyFunction = (...args: never[]) => unknown;

/** A function a module has to export. */
export async function loadFunction(root: string, file: string, name: string): Promise<(...args: unknown[]) => unknown> {
  const found = (await loadModule(root, file))[name];
  if (isFunction(found)) return (...args) => Reflect.apply(found, undefined, args);
  throw new GateBroken(`${file} does not export a function ${name}`);
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}
