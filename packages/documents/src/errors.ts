export type DocumentErrorCode =
  | 'logo_not_supported'
  | 'logo_damaged'
  | 'logo_too_large'
  | 'accent_not_a_color'
  | 'created_at_not_a_date'
  | 'qr_not_encodable'
  | 'stamp_texts_missing';

const MESSAGES: Readonly<Record<DocumentErrorCode, { es: string; en: string }>> = {
  logo_not_supported: { es: 'El logotipo debe ser un archivo PNG o JPEG.', en: 'The logo must be a PNG or JPEG file.' },
  logo_damaged: {
    es: 'El archivo del logotipo está dañado o incompleto. Súbelo de nuevo.',
    en: 'The logo file is damaged or incomplete. Upload it again.',
  },
  logo_too_large: {
    es: 'El logotipo es demasiado grande: hasta 2 MB y 16 megapíxeles.',
    en: 'The logo is too large: up to 2 MB and 16 megapixels.',
  },
  accent_not_a_color: {
    es: 'El color de marca debe escribirse como #rrggbb.',
    en: 'The brand colour must be written as #rrggbb.',
  },
  created_at_not_a_date: {
    es: 'La fecha de creación del documento no es válida.',
    en: 'The creation date of the document is not a valid instant.',
  },
  qr_not_encodable: {
    es: 'La dirección de verificación no cabe en un código QR.',
    en: 'The verification address does not fit in a QR code.',
  },
  stamp_texts_missing: {
    es: 'Faltan la cadena del timbre o la dirección de verificación de un documento timbrado.',
    en: 'The cadena of the stamp or the verification address of a stamped document is missing.',
  },
};

/** A document that cannot be drawn as asked. `messages` is for people; `code` never changes. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;
  readonly messages: { readonly es: string; readonly en: string };

  constructor(code: DocumentErrorCode, detail?: string) {
    super(detail === undefined ? MESSAGES[code].en : `${MESSAGES[code].en} (${detail})`);
    this.code = code;
    this.messages = MESSAGES[code];
  }
}
