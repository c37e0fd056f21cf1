import type { XmlElement } from '../../../xml/element.ts';
import { nodeCodec } from '../../node-codec.ts';
import type { NodeCodec } from '../../node-codec.ts';
import type { CartaPorte31, RegimenAduanero } from '../model/carta-porte.ts';
import { figuraCodec } from './figura-xml.ts';
import { mercanciasCodec } from './mercancias-xml.ts';
import { ubicacionCodec } from './ubicacion-xml.ts';

/** Qualified name of the complement. */
export const CARTA_PORTE31 = 'cartaporte31:CartaPorte';

// Order of attributes and nodes: CartaPorte31.xsd.

const regimen = nodeCodec<RegimenAduanero>('cartaporte31:RegimenAduaneroCCP', {
  fields: [['regimenAduanero', 'RegimenAduanero']],
});

/** The table of the complement: writes, reads and tells where a field is. */
export const cartaPorte31Codec: NodeCodec<CartaPorte31> = nodeCodec<CartaPorte31>(CARTA_PORTE31, {
  fixed: [['Version', '3.1']],
  fields: [
    ['idCcp', 'IdCCP'],
    ['transpInternac', 'TranspInternac'],
    ['entradaSalidaMerc', 'EntradaSalidaMerc', '?'],
    ['paisOrigenDestino', 'PaisOrigenDestino', '?'],
    ['viaEntradaSalida', 'ViaEntradaSalida', '?'],
    ['totalDistRec', 'TotalDistRec', '?'],
    ['registroIstmo', 'RegistroISTMO', '?'],
    ['ubicacionPoloOrigen', 'UbicacionPoloOrigen', '?'],
    ['ubicacionPoloDestino', 'UbicacionPoloDestino', '?'],
  ],
  children: [
    { key: 'regimenesAduaneros', within: ['cartaporte31:RegimenesAduaneros'], occurs: '*', codec: regimen },
    { key: 'ubicaciones', within: ['cartaporte31:Ubicaciones'], occurs: '+', codec: ubicacionCodec },
    { key: 'mercancias', occurs: '1', codec: mercanciasCodec },
    { key: 'figuraTransporte', within: ['cartaporte31:FiguraTransporte'], occurs: '*', codec: figuraCodec },
  ],
});

/** The complement as a node for `Unsealed.complementos`; its namespace is declared on the root when it is written. */
export function cartaPorte31ToXml(cartaPorte: CartaPorte31): XmlElement {
  return cartaPorte31Codec.write(cartaPorte);
}

/** The typed form of a `cartaporte31:CartaPorte` node. It reads, it does not judge: what is required and missing is empty. */
export function cartaPorte31FromXml(node: XmlElement): CartaPorte31 {
  return cartaPorte31Codec.read(node);
}
