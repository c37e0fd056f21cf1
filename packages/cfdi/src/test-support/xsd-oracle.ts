import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** A complaint of the schema: `message` as libxml2 words it. */
export interface SchemaError {
  readonly message: string;
}

/**
 * SAT's own schemas as a function from XML text to complaints, run by libxml2. Compiling takes a second: keep it. `data` is
 * the folder of `satData()`, `driver` one of its two driver schemas.
 */
export function xsdOracle(
  data: string,
  driver: 'cfdi40-all.xsd' | 'retenciones20-all.xsd' = 'cfdi40-all.xsd',
): (xml: string) => readonly SchemaError[] {
  xmlRegisterFsInputProviders();
  const file = path.join(data, 'sat/xml', driver);
  const schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details;
      throw error;
    } finally {
      document.dispose();
    }
  };
}
