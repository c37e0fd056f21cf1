import type { NamespaceDeclaration } from '../model/comprobante.ts';
import type { ComplementosInput, ConceptoInput } from '../model/input.ts';
import type { CfdiRelacionados, Emisor, Receptor } from '../model/parties.ts';
import type { XmlElement } from '../xml/element.ts';

/** What a caller gives to have a document of type T built: goods on the move, no money. */
export interface TrasladoInput extends Omit<ComplementosInput, 'impuestosLocales'> {
  readonly serie?: string;
  readonly folio?: string;
  /** Wall clock at `lugarExpedicion`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fecha: string;
  readonly lugarExpedicion: string;
  readonly confirmacion?: string;
  /** `XXX` unless given: a transfer has no value. `MXN` or another with `tipoCambio` when its lines have one. */
  readonly moneda?: string;
  readonly tipoCambio?: string;
  /** `02` with `comercioExterior`, otherwise `01` (no export), unless given. */
  readonly exportacion?: string;
  /** 05: transfer of goods invoiced before; 03 and 04 as in any document. */
  readonly cfdiRelacionados?: readonly CfdiRelacionados[];
  readonly emisor: Emisor;
  /**
   * Goods go to their owner: RFC, name and regime are those of the issuer unless given. `usoCfdi` is always S01. The fiscal
   * domicile of the issuer is not in the document otherwise, so it must be given.
   */
  readonly receptor: Pick<Receptor, 'domicilioFiscalReceptor'> & Partial<Omit<Receptor, 'usoCfdi'>>;
  /** Unless given: one line for each kind of goods of the carta porte. */
  readonly conceptos?: readonly TrasladoConceptoInput[];
  readonly complementos?: readonly XmlElement[];
  readonly addenda?: readonly XmlElement[];
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** A line: goods, usually without value and never with taxes. */
export interface TrasladoConceptoInput
  extends
    Omit<
      ConceptoInput,
      'valorUnitario' | 'importe' | 'descuento' | 'objetoImp' | 'traslados' | 'retenciones' | 'aCuentaTerceros'
    >,
    Partial<Pick<ConceptoInput, 'valorUnitario' | 'objetoImp'>> {
  /** `0` unless given. */
  readonly valorUnitario?: string;
  /** `01` (not object of tax) unless given. */
  readonly objetoImp?: string;
}
