import type { KeyObject } from 'node:crypto';

import type { Concepto, Unsealed } from '@kita/cfdi';
import { nodeFromXmlString, nodeToXmlString } from '@nodecfdi/cfdi-core';
import { Comprobante } from '@nodecfdi/cfdi-elements/cfdi40';
import { PrivateKey } from '@nodecfdi/credentials/node';

/** What the peer does of our work, on the same document. */
export interface Peer {
  /**
   * Elements, signature, text. The peer computes no amounts and has no cadena without a download of stylesheets and an
   * XSLT processor: it is given both, which is in its favour.
   */
  buildAndSeal(document: Unsealed, cadena: string): string;
  parse(xml: string): unknown;
}

export function nodecfdi(key: KeyObject): Peer {
  const privateKey = new PrivateKey(key.export({ format: 'pem', type: 'pkcs8' }).toString(), '');
  return {
    buildAndSeal(document, cadena) {
      const comprobante = elementsOf(document);
      comprobante.setAttribute('Sello', Buffer.from(privateKey.sign(cadena, 'sha256'), 'binary').toString('base64'));
      return nodeToXmlString(comprobante, true);
    },
    parse: nodeFromXmlString,
  };
}

function elementsOf(document: Unsealed): Comprobante {
  const { conceptos, impuestos, emisor, receptor, informacionGlobal, cfdiRelacionados: _, ...own } = document;
  const comprobante = new Comprobante(attributesOf(own));
  if (informacionGlobal) comprobante.addInformacionGlobal(attributesOf(informacionGlobal));
  comprobante.addEmisor(attributesOf(emisor));
  comprobante.addReceptor(attributesOf(receptor));
  for (const concepto of conceptos) addConcepto(comprobante, concepto);
  const { traslados = [], totalImpuestosTrasladados } = impuestos ?? {};
  const summary = comprobante.addImpuestos(attributesOf({ totalImpuestosTrasladados })).getTraslados();
  for (const tax of traslados) summary.addTraslado(attributesOf(tax));
  return comprobante;
}

function addConcepto(comprobante: Comprobante, { traslados = [], ...concepto }: Concepto): void {
  const element = comprobante.addConcepto(attributesOf(concepto));
  for (const tax of traslados) element.addTraslado(attributesOf(tax));
}

/** Texts of an object under SAT's names: `claveProdServ` is `ClaveProdServ`, `usoCfdi` is `UsoCFDI`. */
function attributesOf(source: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === 'string') attributes[nameOf(key)] = value;
  }
  return attributes;
}

const names = new Map([['usoCfdi', 'UsoCFDI']]);

function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = key.charAt(0).toUpperCase() + key.slice(1);
  names.set(key, name);
  return name;
}
