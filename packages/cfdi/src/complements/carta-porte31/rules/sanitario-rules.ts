import type { Rule } from '../../../rules/rule.ts';
import type { Mercancia, ProductoSanitario } from '../model/mercancia.ts';
import { conditional, fieldsOf } from './field-rules.ts';

type Field = Exclude<keyof ProductoSanitario, 'sectorCofepris'>;

/** Sectors of COFEPRIS whose goods have each datum (CartaPorte31.xsd): 01 medicine … 05 pesticide. */
const SECTORS: Readonly<Record<Field, readonly string[]>> = {
  nombreIngredienteActivo: ['02', '05'],
  nomQuimico: ['02', '04'],
  denominacionGenericaProd: ['01', '03'],
  denominacionDistintivaProd: ['01', '03'],
  fabricante: ['01', '02', '03'],
  fechaCaducidad: ['01', '02', '03'],
  loteMedicamento: ['01', '02', '03'],
  formaFarmaceutica: ['01', '02', '03'],
  condicionesEspTransp: ['01', '02', '03'],
  registroSanitarioFolioAutorizacion: ['01', '03'],
  permisoImportacion: ['01', '02', '03'],
  folioImpoVucem: ['01', '02', '04', '05'],
  numCas: ['04'],
  razonSocialEmpImp: ['04'],
  numRegSanPlagCofepris: ['05'],
  datosFabricante: ['05'],
  datosFormulador: ['05'],
  datosMaquilador: ['05'],
  usoAutorizado: ['05'],
};

/** Only imported goods have these. */
const OF_IMPORTS: ReadonlySet<string> = new Set<Field>(['permisoImportacion', 'folioImpoVucem', 'razonSocialEmpImp']);

const FIELDS = Object.keys(SECTORS).filter((name): name is Field => name in SECTORS);

/**
 * Goods that COFEPRIS watches. The schema says which data belong to which sector, not that a PAC refuses their absence:
 * warnings.
 */
export const cartaPorteSanitarioRules: readonly Rule[] = conditional(
  'carta_porte_sanitario',
  {
    required: {
      es: 'Los productos de este sector de COFEPRIS llevan este dato. Captúralo.',
      en: 'Goods of this sector of COFEPRIS have this datum. Fill it in.',
    },
    forbidden: {
      es: 'Este dato no es del sector de COFEPRIS de la mercancía, o falta indicar el sector.',
      en: 'This datum is not of the COFEPRIS sector of the goods, or the sector is missing.',
    },
  },
  function* fields({ goods, isInternational, cartaPorte }) {
    const isImport = isInternational && cartaPorte.entradaSalidaMerc === 'Entrada';
    for (const { value, pointer } of goods) {
      for (const name of FIELDS) {
        const isOfSector = belongs(value, name);
        yield* fieldsOf(value, pointer, [name], isOfSector && (isImport || !OF_IMPORTS.has(name)), isOfSector);
      }
    }
  },
  'warning',
);

function belongs({ sectorCofepris }: Mercancia, field: Field): boolean {
  return sectorCofepris !== undefined && SECTORS[field].includes(sectorCofepris);
}
