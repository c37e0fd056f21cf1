import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** Compiled once per process: SAT's schema takes longer to compile than to apply. */
let validator: XsdValidator | undefined;

/**
 * What SAT's schema for CFDI 4.0 and its complements says of a document; no complaints mean valid. `folder` is the data
 * folder that `satData()` finds.
 */
export function schemaComplaints(folder: string, xml: string): string[] {
  validator ??= compile(path.join(folder, 'sat/xml/cfdi40-all.xsd'));
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return String(error).split('\n');
  } finally {
    document.dispose();
  }
}

function compile(file: string): XsdValidator {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file });
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
}
