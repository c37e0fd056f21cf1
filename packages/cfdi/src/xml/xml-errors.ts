import { CfdiError } from '../errors.ts';
import type { BilingualText } from '../model/finding.ts';

/** A foreign document that cannot be read as XML. Subclasses say why; nothing of the document has been used. */
export class XmlError extends CfdiError {
  /** 1-based line and 0-based column where reading stopped, when there is such a place. */
  readonly line?: number;
  readonly column?: number;

  constructor(code: string, wording: BilingualText, place?: { line: number; column: number }) {
    super(code, wording);
    this.line = place?.line;
    this.column = place?.column;
  }
}

export class XmlTooLarge extends XmlError {
  constructor(limitBytes: number) {
    const limit = `${(limitBytes / 1_048_576).toFixed(1)} MB`;
    super('xml_too_large', {
      es: `El archivo XML pasa de ${limit}. Revisa que sea un CFDI y no otro archivo.`,
      en: `The XML is larger than ${limit}. Check that it is a CFDI and not some other file.`,
    });
  }
}

export class XmlNotUtf8 extends XmlError {
  constructor(declared?: string) {
    const found = declared === undefined ? '' : ` (${declared})`;
    super('xml_not_utf8', {
      es: `El archivo no está en UTF-8${found}. Descarga otra vez el XML original sin abrirlo en un editor.`,
      en: `The file is not UTF-8${found}. Download the original XML again without opening it in an editor.`,
    });
  }
}

export class XmlDoctypeForbidden extends XmlError {
  constructor() {
    super('xml_doctype_forbidden', {
      es: 'El XML trae DOCTYPE o ENTITY. Ningún CFDI los lleva: el archivo fue alterado y no se abrirá.',
      en: 'The XML carries DOCTYPE or ENTITY. No CFDI does: the file was tampered with and will not be opened.',
    });
  }
}

export class XmlIllegalCharacter extends XmlError {
  constructor(code: number, place: { line: number; column: number }) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    super(
      'xml_illegal_character',
      {
        es: `El XML contiene el carácter ${name}, prohibido en XML 1.0 (línea ${place.line}). El archivo está dañado.`,
        en: `The XML contains the character ${name}, forbidden in XML 1.0 (line ${place.line}). The file is damaged.`,
      },
      place,
    );
  }
}

export class XmlTooDeep extends XmlError {
  constructor(limit: number) {
    super('xml_too_deep', {
      es: `El XML anida más de ${limit} nodos. Ningún CFDI lo hace: no se abrirá.`,
      en: `The XML nests more than ${limit} elements. No CFDI does: it will not be opened.`,
    });
  }
}

export class XmlTooManyAttributes extends XmlError {
  constructor(limit: number) {
    super('xml_too_many_attributes', {
      es: `Un nodo del XML tiene más de ${limit} atributos. Ningún CFDI los tiene: no se abrirá.`,
      en: `An element of the XML has more than ${limit} attributes. No CFDI does: it will not be opened.`,
    });
  }
}

export class XmlMalformed extends XmlError {
  constructor(reason: string, place: { line: number; column: number }) {
    const where = `${place.line}:${place.column}`;
    super(
      'xml_malformed',
      {
        es: `El XML está mal formado en ${where}: ${reason} Pide el archivo original a quien lo emitió.`,
        en: `The XML is not well formed at ${where}: ${reason} Ask the issuer for the original file.`,
      },
      place,
    );
  }
}
