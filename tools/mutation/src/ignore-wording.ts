import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** The part of a Babel path that is looked at: the node and what holds it. */
interface SyntaxPath {
  isObjectProperty(): boolean;
  readonly node: object;
}

/** Sentences for people, in both languages: a changed word is no wrong cent, so texts are not mutated. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore(path: SyntaxPath) {
      return path.isObjectProperty() && isWording(path.node) ? 'a sentence for people' : undefined;
    },
  }),
];

function isWording(node: object): boolean {
  const key: unknown = Reflect.get(node, 'key');
  const name: unknown = key instanceof Object ? Reflect.get(key, 'name') : undefined;
  return name === 'es' || name === 'en' || name === 'message';
}
