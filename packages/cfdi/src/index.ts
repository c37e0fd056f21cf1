export { attribute, localName } from './xml/element.ts';
export type { XmlElement } from './xml/element.ts';
export type {
  Comprobante,
  Impuestos,
  NamespaceDeclaration,
  RetencionResumen,
  TrasladoResumen,
  Unsealed,
} from './model/comprobante.ts';
export type { ACuentaTerceros, Concepto, Parte, Retencion, Traslado } from './model/concepto.ts';
export type { BilingualText, Finding } from './model/finding.ts';
export type {
  CfdiInput,
  ComplementosConceptoInput,
  ComplementosInput,
  ConceptoInput,
  ImpuestoInput,
} from './model/input.ts';
export type { CfdiRelacionados, Emisor, InformacionGlobal, Receptor } from './model/parties.ts';
export { catalogNames } from './rules/catalog-port.ts';
export type { CatalogName, CatalogPort, CatalogRow } from './rules/catalog-port.ts';
export { InvalidCfdiInput } from './build/amount-reader.ts';
export { computeComprobante } from './build/compute-comprobante.ts';
export { currencyDecimals } from './build/currency-decimals.ts';
export { normalizeInput } from './build/normalize-input.ts';
export { normalizeText, textProblem } from './build/normalize-text.ts';
export type { TextProblem } from './build/normalize-text.ts';
export { xpathOf } from './model/xpath-of.ts';
export { NotACfdi, fromXml } from './xml/from-xml.ts';
export { toXml } from './xml/to-xml.ts';
export { XmlCharacterRefused } from './xml/escape.ts';
export { writeXml } from './xml/write.ts';
export { parseCurp } from './identifiers/curp.ts';
export type { Curp } from './identifiers/curp.ts';
export { PUBLICO_EN_GENERAL, looksLikePublicoEnGeneral, suggestReceiverName } from './identifiers/receiver-name.ts';
export {
  RFC_EXTRANJERO,
  RFC_PUBLICO_EN_GENERAL,
  RFC_TERCERO_EXTRANJERO,
  isGenericRfc,
  parseRfc,
  rfcCheckDigit,
  tidyRfc,
} from './identifiers/rfc.ts';
export type { InvalidRfc, Rfc, RfcKind, RfcProblem } from './identifiers/rfc.ts';
export { qrUrl } from './qr/qr-url.ts';
export type { QrData } from './qr/qr-url.ts';
export { ExactTotalUnreachable } from './build/exact-total.ts';
export type { ExactTotalPolicy, ExactTotalReport, MovedAmount } from './build/exact-total.ts';
export { inputFromGross } from './build/input-from-gross.ts';
export type { GrossCfdiInput, GrossConceptoInput, GrossOptions } from './build/input-from-gross.ts';
export { netDiscount, netFromGross } from './build/net-from-gross.ts';
export type { ComplementName, ComplementOf } from './complements/complement-codecs.ts';
export { readComplement, typedComplements, writeComplement } from './complements/read-complement.ts';
export type { TypedComplement } from './complements/read-complement.ts';
export { diffDocuments } from './diff/diff-documents.ts';
export type { DocumentChange } from './diff/diff-documents.ts';
export { chargeTotal } from './easy/charge-total.ts';
export { completeInput } from './easy/complete-input.ts';
export type { CompleteConcepto, CompleteInput } from './easy/complete-input.ts';
export type { EasyCfdiInput, EasyConcepto, EasyReceptor } from './easy/easy-input.ts';
export { advance, applyAdvance, creditNote, saleAfterAdvance, substitution } from './easy/follow-ups.ts';
export type { CreditNoteOptions, Stamped } from './easy/follow-ups.ts';
export { TicketsOfTwoMonths, globalInvoice } from './easy/global-invoice.ts';
export type { GlobalInvoiceInput, Ticket } from './easy/global-invoice.ts';
export { readEasyInput } from './easy/read-easy-input.ts';
export { prepareInvoice } from './easy/prepare-invoice.ts';
export type { PrepareInvoiceContext, PreparedInvoice } from './easy/prepare-invoice.ts';
export { namedTaxes, taxNames } from './easy/tax-names.ts';
export type { NamedTax, TaxName } from './easy/tax-names.ts';
export { CfdiError } from './errors.ts';
export { parseXml } from './xml/parse.ts';
export type { XmlLimits } from './xml/scan.ts';
export { XmlError } from './xml/xml-errors.ts';
export { CadenaUnknownRoot, cadenaOriginal, cadenaTfd } from './cadena/cadena-original.ts';
export type { Certificate, CertificateKind, HashName, KeyUsage } from './certificates/certificate.ts';
export { certificateStatus } from './certificates/certificate-status.ts';
export type { CertificateStatus } from './certificates/certificate-status.ts';
export { certificateUrl } from './certificates/certificate-url.ts';
export { checkTrust, trustChain } from './certificates/chain.ts';
export type { TrustOptions, TrustVerdict, UntrustedReason } from './certificates/chain.ts';
export type { CryptoPort, SignatureCheck } from './certificates/crypto-port.ts';
export { checkCsdCertificate, checkCsdIssuer } from './certificates/csd.ts';
export type { CsdWarning } from './certificates/csd.ts';
export * from './certificates/csd-errors.ts';
export { checkFielCertificate } from './certificates/fiel.ts';
export { FielError } from './certificates/fiel-errors.ts';
export type { FielErrorCode } from './certificates/fiel-errors.ts';
export { certificateToDer, certificateToPem, keyToDer, keyToPem } from './certificates/pem-files.ts';
export { readCertificate, readCertificates } from './certificates/read-certificate.ts';
export { fromBase64, toBase64 } from './encoding/base64.ts';
export type { AsyncSigner, Signer, Signing, StreamSigner } from './seal/signer.ts';
export { CENTRAL_MEXICO, fiscalDateAt, instantsOf } from './dates/fiscal-time.ts';
export type { InstantRange } from './dates/fiscal-time.ts';
export { sealComprobante, sealComprobanteAsync } from './seal/seal-comprobante.ts';
export type { Sealed } from './seal/seal-comprobante.ts';
export { sealStream } from './seal/seal-stream.ts';
export type { SealStreamInput, SealedStream } from './seal/seal-stream.ts';
export { memorySpool } from './seal/spool.ts';
export type { OpenSpool, Spool } from './seal/spool.ts';
export { StreamComplementRefused } from './seal/stream-lines.ts';
export type { StreamInput } from './seal/stream-lines.ts';
export { verifySeal } from './seal/verify-seal.ts';
export type { SealVerdict } from './seal/verify-seal.ts';
export { canonicalize } from './xmldsig/canonicalize.ts';
export type { CanonicalOptions } from './xmldsig/canonicalize.ts';
export { signPending } from './xmldsig/sign-xml.ts';
export type { PendingXml, XmlSigner } from './xmldsig/sign-xml.ts';
export { verifyXmlSignature } from './xmldsig/verify-xml-signature.ts';
export type { XmlSignatureOptions, XmlSignatureProblem, XmlSignatureVerdict } from './xmldsig/verify-xml-signature.ts';
export { attributeOf, childNodes, descendants, readXmlNodes, textOf } from './xmldsig/xml-node.ts';
export type { XmlNode } from './xmldsig/xml-node.ts';
export { XmlSignatureError } from './xmldsig/xmldsig-errors.ts';
export * from './sat-services/index.ts';
export { summarize } from './summary/summarize.ts';
export { summarizeRetencion } from './summary/summarize-retencion.ts';
export type { Summary, SummaryOptions } from './summary/summary.ts';
export { buildTfd } from './tfd/build-tfd.ts';
export type { BuiltTfd, TimbreInput } from './tfd/build-tfd.ts';
export { checkTimbre } from './tfd/check-timbre.ts';
export type { TimbreContext } from './tfd/check-timbre.ts';
export { documentDifference } from './tfd/document-difference.ts';
export type { Difference } from './tfd/document-difference.ts';
export { TfdMergeRefused, mergeTfd } from './tfd/merge-tfd.ts';
export { findTimbre, parseTfd } from './tfd/timbre.ts';
export type { Timbre } from './tfd/timbre.ts';
export { verifyStamped } from './tfd/verify-stamped.ts';
export type { StampVerdict, VerifyStampedInput } from './tfd/verify-stamped.ts';
export { parseCfdi } from './xml/parse-cfdi.ts';
export type { ParsedCfdi } from './xml/parse-cfdi.ts';
export type { ConfirmationContext, RegisteredTaxpayer, RegistryPort } from './rules/registry-port.ts';
export { describeRules } from './rules/describe-rules.ts';
export { ruleCoverage } from './rules/rule-coverage.ts';
export type { CodeCoverage, MatrixCoverage } from './rules/rule-coverage.ts';
export type { RuleDescription } from './rules/describe-rules.ts';
export { prepareComprobante } from './rules/prepare-comprobante.ts';
export type { Prepared } from './rules/prepare-comprobante.ts';
export type { ValidationContext } from './rules/subject.ts';
export { validateComprobante } from './rules/validate-comprobante.ts';
export { checkStructure } from './structure/check-structure.ts';

export { readCfdiInput } from './build/read-cfdi-input.ts';
export { verifyWithSat } from './verify/verify-with-sat.ts';
export type { SatReport, VerifyWithSatContext } from './verify/verify-with-sat.ts';
export { verifyCfdi } from './verify/verify-cfdi.ts';
export type { CfdiReport, Section, VerifyCfdiContext } from './verify/verify-cfdi.ts';
export type { CartaPorte31, RegimenAduanero } from './complements/carta-porte31/model/carta-porte.ts';
export type { Figura, ParteTransporte } from './complements/carta-porte31/model/figura.ts';
export type { Domicilio as DomicilioCartaPorte, Ubicacion } from './complements/carta-porte31/model/ubicacion.ts';
export type * from './complements/carta-porte31/model/autotransporte.ts';
export type * from './complements/carta-porte31/model/transporte-aereo.ts';
export type * from './complements/carta-porte31/model/transporte-ferroviario.ts';
export type * from './complements/carta-porte31/model/transporte-maritimo.ts';
export type {
  CantidadTransporta,
  DetalleMercancia,
  DocumentacionAduanera,
  GuiaIdentificacion,
  Mercancia as MercanciaTransportada,
  Mercancias as MercanciasTransportadas,
  ProductoSanitario,
} from './complements/carta-porte31/model/mercancia.ts';
export type {
  CartaPorteInput,
  DetalleInput,
  MercanciaInput as MercanciaTransportadaInput,
  MercanciasInput as MercanciasTransportadasInput,
} from './complements/carta-porte31/build/carta-porte-input.ts';
export { buildCartaPorte } from './complements/carta-porte31/build/build-carta-porte.ts';
export { fleteConcepto } from './complements/carta-porte31/build/flete-concepto.ts';
export type { FleteInput } from './complements/carta-porte31/build/flete-concepto.ts';
export { idCcpOf } from './complements/carta-porte31/build/id-ccp.ts';
export { buildTraslado } from './build/build-traslado.ts';
export { prepareTraslado } from './rules/prepare-traslado.ts';
export { readTrasladoInput } from './build/read-traslado-input.ts';
export type { TrasladoConceptoInput, TrasladoInput } from './build/traslado-input.ts';
export { cartaPorte31FromXml, cartaPorte31ToXml } from './complements/carta-porte31/xml/carta-porte31-xml.ts';
export type * from './complements/nomina12/model.ts';
export { antiguedadOf } from './complements/nomina12/antiguedad.ts';
export type { FormaAntiguedad } from './complements/nomina12/antiguedad.ts';
export type * from './complements/nomina12/nomina-input.ts';
export { buildNomina } from './complements/nomina12/build-nomina.ts';
export { nomina12FromXml, nomina12ToXml } from './complements/nomina12/nomina12-xml.ts';
export { readNominaInput } from './complements/nomina12/read-nomina-input.ts';
export { prepareNomina } from './complements/nomina12/prepare-nomina.ts';
export { payableDocument } from './complements/pagos20/document-taxes.ts';
export type { DocumentTaxes, PayableDocument } from './complements/pagos20/document-taxes.ts';
export type * from './complements/pagos20/model.ts';
export type { DoctoInput, DocumentoInput, PagoInput, PagoRecibidoInput } from './complements/pagos20/pago-input.ts';
export { buildPago } from './complements/pagos20/build-pago.ts';
export { pagos20FromXml, pagos20ToXml } from './complements/pagos20/pagos20-xml.ts';
export { readPagoInput } from './complements/pagos20/read-pago-input.ts';
export { preparePago } from './complements/pagos20/prepare-pago.ts';
export { prorateTaxes } from './complements/pagos20/prorate-taxes.ts';
export type { ProrateInput } from './complements/pagos20/prorate-taxes.ts';
export { LEYENDA_DONATIVO } from './complements/donat/donat-input.ts';
export type { DonatariasInput } from './complements/donat/donat-input.ts';
export type * from './complements/donat/model.ts';
export type * from './complements/iedu/model.ts';
export type { ImpuestoLocalInput, ImpuestosLocalesInput } from './complements/implocal/implocal-input.ts';
export type * from './complements/implocal/model.ts';
export type * from './complements/ine/model.ts';
export type * from './complements/leyendas-fisc/model.ts';
export { buildComercioExterior } from './complements/comercio-exterior20/build-comercio-exterior.ts';
export type { ExportDocument } from './complements/comercio-exterior20/build-comercio-exterior.ts';
export type {
  ComercioExteriorInput,
  MercanciaInput,
} from './complements/comercio-exterior20/comercio-exterior-input.ts';
export type * from './complements/comercio-exterior20/model.ts';
export type * from './complements/divisas/model.ts';
export type * from './complements/notarios-publicos/model.ts';
export type * from './complements/pfic/model.ts';
export type * from './complements/servicio-parcial/model.ts';
export type * from './complements/turista-pasajero/model.ts';
export type * from './complements/vehiculo-usado/model.ts';
export type * from './complements/venta-vehiculos/model.ts';
export { buildRetencion } from './retenciones/build-retencion.ts';
export type { ArrendamientoEnFideicomiso } from './retenciones/complements/arrendamiento-en-fideicomiso.ts';
export type { Dividendos, DividendoOUtilidad, Remanente } from './retenciones/complements/dividendos.ts';
export type { EnajenacionDeAcciones } from './retenciones/complements/enajenacion-de-acciones.ts';
export type {
  FideicomisoNoEmpresarial,
  IngresosOEntradas,
  DeduccionesOSalidas,
  RetencionesDelFideicomiso,
} from './retenciones/complements/fideicomiso-no-empresarial.ts';
export type { InteresesHipotecarios } from './retenciones/complements/intereses-hipotecarios.ts';
export type { Intereses } from './retenciones/complements/intereses.ts';
export type { OperacionesConDerivados } from './retenciones/complements/operaciones-con-derivados.ts';
export type { PagosAExtranjeros, NoBeneficiario, Beneficiario } from './retenciones/complements/pagos-a-extranjeros.ts';
export type { PlanesDeRetiro, AportacionODeposito } from './retenciones/complements/planes-de-retiro.ts';
export type {
  PlataformasTecnologicas,
  DetalleDelServicio,
  ImpuestoTrasladadoDelServicio,
  ContribucionGubernamental,
  ComisionDelServicio,
} from './retenciones/complements/plataformas-tecnologicas.ts';
export type { Premios } from './retenciones/complements/premios.ts';
export type { SectorFinanciero } from './retenciones/complements/sector-financiero.ts';
export type * from './retenciones/model.ts';
export { parseRetencion } from './retenciones/parse-retencion.ts';
export type { ParsedRetencion } from './retenciones/parse-retencion.ts';
export { prepareRetencion } from './retenciones/prepare-retencion.ts';
export type { PreparedRetencion } from './retenciones/prepare-retencion.ts';
export { readRetencionInput } from './retenciones/read-retencion-input.ts';
export type * from './retenciones/retencion-input.ts';
export { retencionQrUrl } from './retenciones/retencion-qr-url.ts';
export { NotARetencion, retencionFromXml, retencionToXml } from './retenciones/retencion-xml.ts';
export { sealRetencion, sealRetencionAsync } from './retenciones/seal-retencion.ts';
export type { SealedRetencion } from './retenciones/seal-retencion.ts';
export { validateRetencion } from './retenciones/validate-retencion.ts';
