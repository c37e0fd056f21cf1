/** Words for SAT's general stamping codes (pac/README section 4); codes of the matrix bring their own. */
const texts: Readonly<Record<string, string>> = {
  '301': 'La estructura del comprobante es incorrecta.',
  '302': 'El sello del emisor no es válido.',
  '303': 'El RFC del CSD del emisor no corresponde al RFC que viene como emisor en el comprobante.',
  '304': 'El CSD del emisor ha sido revocado.',
  '305': 'La fecha de emisión no está dentro de la vigencia del CSD del emisor.',
  '306': 'La llave utilizada para sellar debe ser un CSD.',
  '307': 'El comprobante contiene un timbre previo.',
  '308': 'El CSD del emisor no ha sido firmado por uno de los certificados de autoridad de SAT.',
  '401': 'El rango de la fecha de generación no debe de ser mayor a 72 horas para la emisión del timbre.',
  '402': 'El RFC del emisor no se encuentra en el régimen de contribuyentes (LCO).',
  '403': 'La fecha de emisión no es posterior al 01 de enero de 2011.',
};

/** The provider says no, and nothing was stamped: SAT's code, the sentence that goes with it, and what exactly is wrong. */
export class Refused extends Error {
  readonly code: string;
  readonly detail?: string;

  constructor(code: string, detail?: string, text = texts[code] ?? 'Error no clasificado.') {
    super(text);
    this.name = 'Refused';
    this.code = code;
    this.detail = detail;
  }
}
