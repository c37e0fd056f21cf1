import PDFDocument from 'pdfkit';

export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly lang: string;
  readonly createdAt: Date;
}

const PRODUCER = 'Kita';

/**
 * The pdfkit document with its metadata made safe: pdfkit pastes title, author and subject into the XMP packet without
 * escaping them (0.20.2), so a name with `&` would leave malformed XML in the file.
 */
export class InvoicePdf extends PDFDocument {
  readonly #metadata: PdfMetadata;

  constructor(metadata: PdfMetadata, size: readonly [number, number]) {
    super({
      size: [...size],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: metadata.lang,
      info: {
        Title: metadata.title,
        Author: metadata.author,
        Subject: metadata.subject,
        Keywords: metadata.keywords,
        Creator: PRODUCER,
        Producer: PRODUCER,
        CreationDate: metadata.createdAt,
      },
    });
    this.#metadata = metadata;
  }

  /** Called by pdfkit when the document ends; the name is pdfkit's. */
  _addInfo(): void {
    const { title, author, subject, keywords, lang, createdAt } = this.#metadata;
    const created = `${createdAt.toISOString().slice(0, 19)}Z`;
    this.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>
</rdf:Description>`,
    );
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
