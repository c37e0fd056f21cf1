/** What a page needs that makes, checks, seals and reads invoices: the size of this is what people download. */
export { prepareInvoice, validateInvoice } from '../../light/index.ts';
export { checkStructure, fromXml, parseCfdi, sealComprobanteAsync, toXml, writeXml } from '../../index.ts';
