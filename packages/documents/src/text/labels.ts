import type { Language } from '../model.ts';

/** Every word the renderer itself puts on the page. */
export interface Labels {
  readonly receiver: string;
  readonly rfc: string;
  readonly regime: string;
  readonly postalCode: string;
  readonly use: string;
  readonly taxResidence: string;
  readonly foreignTaxId: string;
  readonly buyerRegistration: string;
  readonly uuid: string;
  readonly type: string;
  readonly issuedAt: string;
  readonly stampedAt: string;
  readonly placeOfIssue: string;
  readonly paymentForm: string;
  readonly paymentMethod: string;
  readonly paymentConditions: string;
  readonly currency: string;
  readonly exchangeRate: string;
  readonly exportation: string;
  readonly globalInformation: string;
  readonly period: string;
  readonly months: string;
  readonly year: string;
  readonly relation: string;
  readonly quantity: string;
  readonly unit: string;
  readonly concept: string;
  readonly unitPrice: string;
  readonly discount: string;
  readonly amount: string;
  readonly sku: string;
  readonly taxObject: string;
  readonly customs: string;
  readonly propertyAccount: string;
  readonly of: string;
  readonly taxes: string;
  readonly tax: string;
  readonly rate: string;
  readonly base: string;
  readonly transferred: string;
  readonly withheld: string;
  readonly subtotal: string;
  readonly transferredTotal: string;
  readonly withheldTotal: string;
  readonly total: string;
  readonly inWords: string;
  readonly notes: string;
  readonly tfdCadena: string;
  readonly emitterSeal: string;
  readonly satSeal: string;
  readonly emitterCertificate: string;
  readonly satCertificate: string;
  readonly pacRfc: string;
  readonly verify: string;
  readonly qrAlt: string;
  readonly legend: string;
  readonly page: (page: number, pages: number) => string;
  readonly testBand: string;
  readonly testShort: string;
  readonly testWatermark: string;
  readonly previewBand: string;
  readonly previewNotice: string;
  readonly canceledWatermark: string;
  readonly canceledOn: string;
  readonly continued: string;
}

const ES: Labels = {
  receiver: 'Receptor',
  rfc: 'RFC',
  regime: 'Régimen fiscal',
  postalCode: 'Domicilio fiscal (C.P.)',
  use: 'Uso del CFDI',
  taxResidence: 'Residencia fiscal',
  foreignTaxId: 'Registro tributario',
  buyerRegistration: 'Operación del adquirente',
  uuid: 'Folio fiscal (UUID)',
  type: 'Tipo de comprobante',
  issuedAt: 'Fecha de emisión',
  stampedAt: 'Fecha de certificación',
  placeOfIssue: 'Lugar de expedición',
  paymentForm: 'Forma de pago',
  paymentMethod: 'Método de pago',
  paymentConditions: 'Condiciones de pago',
  currency: 'Moneda',
  exchangeRate: 'Tipo de cambio',
  exportation: 'Exportación',
  globalInformation: 'Factura global',
  period: 'Periodicidad',
  months: 'Meses',
  year: 'Año',
  relation: 'CFDI relacionados',
  quantity: 'Cant.',
  unit: 'Unidad',
  concept: 'Concepto',
  unitPrice: 'Valor unitario',
  discount: 'Descuento',
  amount: 'Importe',
  sku: 'No. ident.',
  taxObject: 'Objeto de impuesto',
  customs: 'Pedimento',
  propertyAccount: 'Cuenta predial',
  of: 'de',
  taxes: 'Impuestos',
  tax: 'Impuesto',
  rate: 'Tasa o cuota',
  base: 'Base',
  transferred: 'Traslado',
  withheld: 'Retención',
  subtotal: 'Subtotal',
  transferredTotal: 'Impuestos trasladados',
  withheldTotal: 'Impuestos retenidos',
  total: 'Total',
  inWords: 'Importe con letra',
  notes: 'Notas',
  tfdCadena: 'Cadena original del complemento de certificación digital del SAT',
  emitterSeal: 'Sello digital del CFDI',
  satSeal: 'Sello digital del SAT',
  emitterCertificate: 'Certificado del emisor',
  satCertificate: 'Certificado del SAT',
  pacRfc: 'RFC del proveedor de certificación',
  verify: 'Verifica en el SAT',
  qrAlt: 'Código QR de verificación en el SAT',
  legend: 'Este documento es una representación impresa de un CFDI',
  page: (page, pages) => `Página ${page} de ${pages}`,
  testBand: 'SIN VALIDEZ FISCAL · PRUEBA',
  testShort: 'PRUEBA',
  testWatermark: 'SIN VALIDEZ FISCAL',
  previewBand: 'VISTA PREVIA · NO ES UN COMPROBANTE FISCAL',
  previewNotice:
    'Vista previa: el folio fiscal, los sellos y el código QR aparecerán cuando el documento se timbre. Los importes y textos son los que tendrá el CFDI.',
  canceledWatermark: 'CANCELADO',
  canceledOn: 'Cancelado',
  continued: 'continúa',
};

const EN: Labels = {
  receiver: 'Bill to',
  rfc: 'RFC (tax ID)',
  regime: 'Tax regime',
  postalCode: 'Tax address (ZIP)',
  use: 'CFDI use',
  taxResidence: 'Tax residence',
  foreignTaxId: 'Foreign tax ID',
  buyerRegistration: 'Buyer registration no.',
  uuid: 'Fiscal folio (UUID)',
  type: 'Document type',
  issuedAt: 'Issued',
  stampedAt: 'Certified',
  placeOfIssue: 'Place of issue',
  paymentForm: 'Payment form',
  paymentMethod: 'Payment method',
  paymentConditions: 'Payment terms',
  currency: 'Currency',
  exchangeRate: 'Exchange rate',
  exportation: 'Export',
  globalInformation: 'Global invoice',
  period: 'Period',
  months: 'Months',
  year: 'Year',
  relation: 'Related CFDI',
  quantity: 'Qty',
  unit: 'Unit',
  concept: 'Description',
  unitPrice: 'Unit price',
  discount: 'Discount',
  amount: 'Amount',
  sku: 'SKU',
  taxObject: 'Tax object',
  customs: 'Customs declaration',
  propertyAccount: 'Property-tax account',
  of: 'of',
  taxes: 'Taxes',
  tax: 'Tax',
  rate: 'Rate',
  base: 'Base',
  transferred: 'Charged',
  withheld: 'Withheld',
  subtotal: 'Subtotal',
  transferredTotal: 'Taxes charged',
  withheldTotal: 'Taxes withheld',
  total: 'Total',
  inWords: 'Amount in words',
  notes: 'Notes',
  tfdCadena: 'SAT certification string (cadena original del timbre)',
  emitterSeal: 'Digital seal of the CFDI',
  satSeal: 'Digital seal of SAT',
  emitterCertificate: 'Issuer certificate',
  satCertificate: 'SAT certificate',
  pacRfc: 'RFC of the certification provider',
  verify: 'Verify with SAT',
  qrAlt: 'QR code for verification with SAT',
  // The legend is prescribed in Spanish (Anexo 20, representación impresa).
  legend: ES.legend,
  page: (page, pages) => `Page ${page} of ${pages}`,
  testBand: 'NO TAX VALIDITY · TEST — SIN VALIDEZ FISCAL · PRUEBA',
  testShort: 'TEST',
  testWatermark: ES.testWatermark,
  previewBand: 'PREVIEW · NOT A TAX DOCUMENT — VISTA PREVIA',
  previewNotice:
    'Preview: the fiscal folio, the seals and the QR code appear once the document is stamped. Amounts and texts are those the CFDI will have.',
  canceledWatermark: ES.canceledWatermark,
  canceledOn: 'Canceled',
  continued: 'continued',
};

/** The renderer's words in this language. */
export function labelsFor(language: Language): Labels {
  return language === 'en' ? EN : ES;
}
