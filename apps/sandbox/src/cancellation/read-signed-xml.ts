import { SaxesParser, type SaxesTagNS } from 'saxes';
import { CanonicalWriter } from './canonical-writer.ts';

const dsig = 'http://www.w3.org/2000/09/xmldsig#';

/** A node of the message, outside its signature. */
export interface MessageNode {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An XML message with an enveloped signature, taken apart; nothing is verified yet. */
export interface SignedXml {
  /** The message's own nodes in document order; the first is the root. */
  readonly nodes: readonly MessageNode[];
  /** Canonical form of the message without its signature, and of SignedInfo with the namespaces it stands in. */
  readonly message: string;
  readonly signedInfo: string;
  /** Text of the signature's elements, and their `Algorithm` and `URI` attributes (`SignatureMethod@Algorithm`). */
  readonly signature: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes a signed message apart in one pass.
 * @throws {Error} when it is not well-formed or declares a DOCTYPE
 */
export function readSignedXml(xml: string): SignedXml {
  const reader = new SignedXmlReader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('DOCTYPE is not allowed');
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.write(xml).close();
  return reader.result();
}

class SignedXmlReader {
  readonly #nodes: MessageNode[] = [];
  readonly #signature = new Map<string, string[]>();
  readonly #message = new CanonicalWriter();
  readonly #signedInfo = new CanonicalWriter();
  readonly #scopes: Array<ReadonlyMap<string, string>> = [new Map([['', '']])];
  readonly #open: string[] = [];
  #isInSignature = false;
  #isInSignedInfo = false;

  open(tag: SaxesTagNS): void {
    const scope = new Map([...(this.#scopes.at(-1) ?? []), ...Object.entries(tag.ns)]);
    this.#scopes.push(scope);
    // Only a child of the root is the message's own signature.
    if (tag.uri === dsig && tag.local === 'Signature' && this.#open.length === 1) this.#isInSignature = true;
    this.#open.push(tag.local);
    if (this.#isInSignature) this.#noteSignature(tag);
    else {
      this.#nodes.push({ local: tag.local, uri: tag.uri, attributes: plainAttributes(tag) });
      this.#message.open(tag, scope);
    }
    if (this.#isInSignature && tag.local === 'SignedInfo') this.#isInSignedInfo = true;
    if (this.#isInSignedInfo) this.#signedInfo.open(tag, scope);
  }

  text(value: string): void {
    if (this.#isInSignedInfo) this.#signedInfo.text(value);
    if (!this.#isInSignature) this.#message.text(value);
    else if (value.trim() !== '') this.#note(this.#open.at(-1) ?? '', value.trim());
  }

  close(tag: SaxesTagNS): void {
    if (this.#isInSignedInfo) {
      this.#signedInfo.close(tag.name);
      if (this.#signedInfo.isClosed) this.#isInSignedInfo = false;
    }
    if (!this.#isInSignature) this.#message.close(tag.name);
    this.#open.pop();
    this.#scopes.pop();
    if (this.#open.length === 1) this.#isInSignature = false;
  }

  result(): SignedXml {
    return {
      nodes: this.#nodes,
      message: this.#message.output,
      signedInfo: this.#signedInfo.output,
      signature: this.#signature,
    };
  }

  #noteSignature(tag: SaxesTagNS): void {
    for (const name of ['Algorithm', 'URI']) {
      const value = tag.attributes[name]?.value;
      if (value !== undefined) this.#note(`${tag.local}@${name}`, value);
    }
  }

  #note(key: string, value: string): void {
    const values = this.#signature.get(key) ?? [];
    this.#signature.set(key, [...values, value]);
  }
}

function plainAttributes(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
}
