import type { Rule } from '../../../rules/rule.ts';
import type { Mercancia, ProductoSanitario } from '../model/mercancia.ts';
import type { CartaPorteSubject } from './carta-porte-subject.ts';
import { conditional, fieldsOf, forbidden, required } from './field-rules.ts';
import type { ConditionalField } from './field-rules.ts';

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

/** The sectors whose missing data have a code each in the matrix. */
const SECTOR_CODES = [
  ['01', 'medicamento', 'CP159'],
  ['02', 'precursor', 'CP160'],
  ['03', 'psicotropico', 'CP161'],
  ['04', 'toxico', 'CP162'],
  ['05', 'plaguicida', 'CP163'],
] as const;

const wording = {
  required: {
    es: 'Los productos de este sector de COFEPRIS llevan este dato. Captúralo.',
    en: 'Goods of this sector of COFEPRIS have this datum. Fill it in.',
  },
  forbidden: {
    es: 'Este dato no es del sector de COFEPRIS de la mercancía, solo va al importar, o falta indicar el sector.',
    en: 'This datum is not of the COFEPRIS sector of the goods, is for imports only, or the sector is missing.',
  },
};

/**
 * Goods that COFEPRIS watches: each sector has its own data, and imports some more. That data of another sector is there
 * has no error text in the matrix, save for imports: a warning.
 */
export const cartaPorteSanitarioRules: readonly Rule[] = [
  ...SECTOR_CODES.flatMap(([sector, name, sat]) =>
    required(`carta_porte_${name}`, wording.required, (subject) => sanitaryFields(subject, false, sector)).map(
      (rule) => ({
        ...rule,
        sat,
      }),
    ),
  ),
  ...forbidden('carta_porte_sanitario', wording.forbidden, (subject) => sanitaryFields(subject, false), 'warning'),
  ...conditional('carta_porte_sanitario_importado', wording, (subject) => sanitaryFields(subject, true)),
];

/** Data of imports or the others; of goods of one sector, or of all. */
function* sanitaryFields(
  { goods, isInternational, cartaPorte }: CartaPorteSubject,
  ofImports: boolean,
  sector?: string,
): Generator<ConditionalField> {
  const isImport = isInternational && cartaPorte.entradaSalidaMerc === 'Entrada';
  const fields = FIELDS.filter((name) => OF_IMPORTS.has(name) === ofImports);
  for (const { value, pointer } of goods) {
    if (sector !== undefined && value.sectorCofepris !== sector) continue;
    for (const name of fields)
      yield* fieldsOf(value, pointer, [name], belongs(value, name) && (isImport || !ofImports));
  }
}

function belongs({ sectorCofepris }: Mercancia, field: Field): boolean {
  return sectorCofepris !== undefined && SECTORS[field].includes(sectorCofepris);
}
