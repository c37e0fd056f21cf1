import type { ComercioExteriorInput } from '../complements/comercio-exterior20/comercio-exterior-input.ts';
import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import type { Receptor } from '../model/parties.ts';
import { conceptoInput } from './invoice.ts';

/** A buyer in the United States. */
export const foreignBuyer: Receptor = {
  rfc: 'XEXX010101000',
  nombre: 'ACME TOOLS INC',
  domicilioFiscalReceptor: '06600',
  residenciaFiscal: 'USA',
  numRegIdTrib: '123456789',
  regimenFiscalReceptor: '616',
  usoCfdi: 'S01',
};

export const mexicanAddress = {
  calle: 'Paseo de la Reforma',
  numeroExterior: '222',
  colonia: '0930',
  localidad: '06',
  municipio: '015',
  estado: 'CMX',
  pais: 'MEX',
  codigoPostal: '06600',
};

export const texanAddress = { calle: '100 Main Street', estado: 'TX', pais: 'USA', codigoPostal: '78701' };

/** A line of exported goods, free of tax. */
export const exported = (changes: Partial<ConceptoInput> = {}): ConceptoInput =>
  conceptoInput({
    noIdentificacion: 'LAP-14',
    traslados: [{ impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0' }],
    ...changes,
  });

/** The complement of an export of laptops at 20 pesos per dollar. */
export const cceInput = (changes: Partial<ComercioExteriorInput> = {}): ComercioExteriorInput => ({
  incoterm: 'FOB',
  tipoCambioUsd: '20',
  emisor: { domicilio: mexicanAddress },
  receptor: { domicilio: texanAddress },
  mercancias: [{ noIdentificacion: 'LAP-14', fraccionArancelaria: '8471300101', unidadAduana: '06' }],
  ...changes,
});

/** A sale of laptops abroad, with the complement computed. */
export const exportInput = (
  changes: Partial<CfdiInput> = {},
  complement: Partial<ComercioExteriorInput> = {},
): Partial<CfdiInput> => ({
  receptor: foreignBuyer,
  conceptos: [exported()],
  comercioExterior: cceInput(complement),
  ...changes,
});
