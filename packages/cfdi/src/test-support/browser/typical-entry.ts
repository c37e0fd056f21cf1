/** What a page needs that makes, checks and reads invoices: the size of this is what people download. */
export {
  checkStructure,
  computeComprobante,
  fromXml,
  inputFromGross,
  parseCfdi,
  sealComprobanteAsync,
  toXml,
  validateComprobante,
  writeXml,
} from '../../index.ts';
