import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names that SAT's stylesheet mentions for a node: what a random document must contain to exercise it. */
export interface NodeVocabulary {
  readonly attributes: readonly string[];
  readonly children: readonly string[];
  /** Children that are read as one value: XSLT 2.0 stops when there are two. */
  readonly single: ReadonlySet<string>;
}

/**
 * Reads a stylesheet and everything it includes for the names it mentions, node by node. Nodes that only appear inside the
 * template of another (`./cfdi:Impuestos/cfdi:Traslados/cfdi:Traslado`) borrow the names of that template.
 */
export function stylesheetVocabulary(file: string): ReadonlyMap<string, NodeVocabulary> {
  const templates = templatesOf(file);
  const vocabulary = new Map<string, NodeVocabulary>();
  for (const [name, body] of templates) {
    const entry = {
      attributes: distinct(body.matchAll(/@([\p{L}\p{N}_]+)/gu)),
      children: distinct(body.matchAll(/(\w+:[\p{L}\p{N}_]+)/gu)),
      single: new Set(distinct(body.matchAll(/(\w+:\w+)\/(?:@|\w+:\w+$)/gm))),
    };
    vocabulary.set(name, entry);
    for (const child of entry.children) if (!templates.has(child)) vocabulary.set(child, entry);
  }
  return vocabulary;
}

/** Bodies of `<xsl:template match="name">`, reduced to their `select` and `test` expressions. */
function templatesOf(file: string): Map<string, string> {
  const text = readFileSync(file, 'utf8');
  const templates = new Map<string, string>();
  for (const [, name = '', body = ''] of text.matchAll(
    /<xsl:template match="([\w]+:\w+)">([\s\S]*?)<\/xsl:template>/g,
  )) {
    templates.set(name, distinct(body.matchAll(/(?:select|test)="([^"]*)"/g)).join('\n'));
  }
  for (const [, include = ''] of text.matchAll(/<xsl:include href="([^"]*)"/g)) {
    for (const entry of templatesOf(path.resolve(path.dirname(file), include))) templates.set(...entry);
  }
  return templates;
}

function distinct(matches: Iterable<RegExpMatchArray>): string[] {
  return [...new Set(Array.from(matches, ([, found = '']) => found))];
}
