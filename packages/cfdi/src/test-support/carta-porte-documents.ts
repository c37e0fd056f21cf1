import { computeComprobante } from '../build/compute-comprobante.ts';
import { buildTraslado } from '../build/build-traslado.ts';
import type { CartaPorteInput } from '../complements/carta-porte31/build/carta-porte-input.ts';
import { fleteConcepto } from '../complements/carta-porte31/build/flete-concepto.ts';
import { cartaPorte31FromXml, cartaPorte31ToXml } from '../complements/carta-porte31/xml/carta-porte31-xml.ts';
import type { Comprobante, Unsealed } from '../model/comprobante.ts';
import type { CfdiInput } from '../model/input.ts';
import * as carta from './carta-porte.ts';
import { changed, trasladoInput } from './documents.ts';
import { cfdiInput } from './invoice.ts';
import { changedValue } from './pago-documents.ts';

/** A carrier's invoice of 1000.00. */
export function ingresoInput(cartaPorte: CartaPorteInput = carta.cartaPorteInput()): CfdiInput {
  const input = cfdiInput();
  const rfcReceptor = input.receptor.rfc;
  const flete = fleteConcepto({ rfcReceptor, descripcion: 'Flete México–Monterrey', valorUnitario: '1000.00' });
  return { ...input, conceptos: [flete], cartaPorte };
}

const traslado = (cartaPorte: CartaPorteInput): Unsealed =>
  buildTraslado(trasladoInput({ cartaPorte, conceptos: undefined }));

const danger = carta.mercancia({ bienesTransp: '15101505', descripcion: 'Diésel', cantidad: '500', claveUnidad: 'LTR', pesoEnKg: '420', cveMaterialPeligroso: '1203', embalaje: '1A1' }); // prettier-ignore

const medicine = carta.mercancia({
  bienesTransp: '51101500',
  descripcion: 'Antibiótico',
  sectorCofepris: '01',
  denominacionGenericaProd: 'Amoxicilina',
  denominacionDistintivaProd: 'Amoxil',
  fabricante: 'Laboratorio de Prueba',
  fechaCaducidad: '2028-01-31',
  loteMedicamento: 'L0001',
  formaFarmaceutica: '01',
  condicionesEspTransp: '04',
  registroSanitarioFolioAutorizacion: '123M2020 SSA',
});

const seguros = {
  ...carta.autotransporte().seguros,
  aseguraMedAmbiente: 'Seguros de Prueba',
  polizaMedAmbiente: '987654321',
};

const trailer = carta.autotransporte({
  identificacionVehicular: {
    configVehicular: 'T3S2',
    pesoBrutoVehicular: '46.5',
    placaVm: 'ABC1234',
    anioModeloVm: '2022',
  },
  remolques: [{ subTipoRem: 'CTR004', placa: 'VL45K98' }],
});

const ferry = {
  tipoContenedor: 'CM011',
  idCcpRelacionado: carta.ID_CCP,
  placaVmCcp: 'ABC1234',
  fechaCertificacionCcp: '2026-11-19T10:00:00',
  remolquesCcp: [{ subTipoRemCcp: 'CTR004', placaCcp: 'VL45K98' }],
};

const owner = {
  tipoFigura: '02',
  nombreFigura: 'TRUCKS INC',
  numRegIdTribFigura: '123456789',
  residenciaFiscalFigura: 'USA',
  partesTransporte: [{ parteTransporte: 'PT03' }],
  domicilio: carta.laredo,
};

/** Documents with carta porte that no rule objects to, one of each kind. */
export const cartaPorteDocuments = {
  road: traslado(carta.cartaPorteInput()),
  freight: computeComprobante(ingresoInput()),
  danger: traslado(carta.cartaPorteInput({}, { mercancia: [danger], autotransporte: carta.autotransporte({ seguros }) })),
  medicine: traslado(carta.cartaPorteInput({}, { mercancia: [medicine] })),
  trailer: traslado(
    carta.cartaPorteInput(
      { registroIstmo: 'Sí', ubicacionPoloOrigen: '01', ubicacionPoloDestino: '05', figuraTransporte: [carta.operador, owner] },
      { autotransporte: trailer },
    ),
  ),
  parts: traslado(
    carta.cartaPorteInput(
      {
        ubicaciones: [
          carta.ubicacion('Origen'),
          carta.ubicacion('Destino'),
          carta.ubicacion('Destino', { fechaHoraSalidaLlegada: '2026-11-22T10:00:00' }),
        ],
      },
      {
        mercancia: [
          carta.mercancia({
            cantidadTransporta: [
              { cantidad: '4', idOrigen: 'OR000001', idDestino: 'DE000001' },
              { cantidad: '6', idOrigen: 'OR000001', idDestino: 'DE000002' },
            ],
          }),
          carta.mercancia({ bienesTransp: '12352104', materialPeligroso: 'No', valorMercancia: '100.00' }),
        ],
      },
    ),
  ),
  sea: traslado(carta.seaInput()),
  ferry: traslado(carta.seaInput({ contenedores: [ferry] })),
  air: traslado(carta.airInput()),
  rail: traslado(carta.railInput()),
} satisfies Readonly<Record<string, Unsealed>>; // prettier-ignore

export type CartaPorteDocumentName = keyof typeof cartaPorteDocuments;

const OUTSIDE = /^\/(?:tipoDeComprobante|subTotal|total|moneda|receptor|complementos|conceptos|fecha)(?:\/|$)/;

/** Like `changed`, with pointers that are not of the document going into the typed complement. */
export function changedCartaPorte(
  document: Unsealed,
  changes: Readonly<Record<string, unknown>>,
): Unsealed & Partial<Comprobante> {
  const entries = Object.entries(changes);
  const inside = entries.filter(([pointer]) => !OUTSIDE.test(pointer));
  const outside = entries.filter(([pointer]) => OUTSIDE.test(pointer));
  const [node, ...others] = document.complementos ?? [];
  if (node === undefined) throw new TypeError('no complement');
  const complement = cartaPorte31ToXml(changedValue(cartaPorte31FromXml(node), Object.fromEntries(inside)));
  return changed({ ...document, complementos: [complement, ...others] }, Object.fromEntries(outside));
}
