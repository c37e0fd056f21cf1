import type { NamespaceDeclaration } from '../../model/comprobante.ts';
import type { ACuentaTerceros } from '../../model/concepto.ts';
import type { CfdiRelacionados, Emisor, Receptor } from '../../model/parties.ts';
import type { XmlElement } from '../../xml/element.ts';
import type { PayableDocument } from './document-taxes.ts';
import type { DatosBancarios, DoctoRelacionado, ImpuestosDr, Pago } from './model.ts';

/** What a caller gives to have a CFDI of type P built: the parties, and the payments with the invoices they cover. */
export interface PagoInput {
  readonly serie?: string;
  readonly folio?: string;
  /** Wall clock at `lugarExpedicion`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fecha: string;
  readonly lugarExpedicion: string;
  readonly confirmacion?: string;
  readonly cfdiRelacionados?: readonly CfdiRelacionados[];
  readonly emisor: Emisor;
  /** `usoCfdi` is always CP01. */
  readonly receptor: Omit<Receptor, 'usoCfdi'>;
  /** The only child that the fixed concept may have. */
  readonly aCuentaTerceros?: ACuentaTerceros;
  readonly pagos: readonly PagoRecibidoInput[];
  /** Complements besides the payments. */
  readonly complementos?: readonly XmlElement[];
  readonly addenda?: readonly XmlElement[];
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** A payment received. */
export interface PagoRecibidoInput extends DatosBancarios, Pick<Pago, 'formaDePagoP'> {
  /** `YYYY-MM-DDThh:mm:ss`, or only the day: noon, as is usual when the hour is not known. */
  readonly fechaPago: string;
  /** `MXN` unless given. */
  readonly monedaP?: string;
  /** Units of MXN per unit of `monedaP`, at most 6 decimals; `1` for MXN. */
  readonly tipoCambioP?: string;
  /** Money received. Unless given: what the documents add up to. */
  readonly monto?: string;
  readonly doctosRelacionados: readonly DoctoInput[];
}

/**
 * An invoice that the payment covers. Its taxes are either prorated from the invoice (`documento`) or given as they are
 * (`impuestosDr`). A missing rate between the currencies is an error: nothing is guessed.
 */
export interface DoctoInput extends Pick<
  DoctoRelacionado,
  'idDocumento' | 'serie' | 'folio' | 'numParcialidad' | 'impSaldoAnt' | 'impPagado'
> {
  /** Unless given: the currency of `documento`, or that of the payment. */
  readonly monedaDr?: string;
  /** Units of `monedaDr` per unit of `monedaP`, at most 10 decimals; written as given. */
  readonly equivalenciaDr?: string;
  /** Instead of `equivalenciaDr`: units of MXN per unit of `monedaDr` on the day of the payment. */
  readonly tipoCambioDr?: string;
  /** c_ObjetoImp. Unless given: that of `documento`. */
  readonly objetoImpDr?: string;
  readonly documento?: DocumentoInput;
  readonly impuestosDr?: ImpuestosDr;
}

/** The invoice to prorate; `payableDocument(comprobante)` gives all but what was paid before. */
export interface DocumentoInput
  extends Pick<PayableDocument, 'total' | 'taxes'>, Partial<Pick<PayableDocument, 'monedaDr' | 'objetoImpDr'>> {
  /** Sum of earlier payments. Unless given: total less `impSaldoAnt`. */
  readonly paidBefore?: string;
  /** Taxes stated by earlier complements, all in one list; unless given, as prorated here. */
  readonly statedBefore?: ImpuestosDr;
}
