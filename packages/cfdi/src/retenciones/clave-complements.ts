/**
 * Complement that each key of withholding demands (c_CveRetenc, column « Nombre del complemento »). Key 27, the financial
 * sector, takes its complement only when its members act as trustees, which no document says.
 */
const COMPLEMENTS: Readonly<Record<string, string>> = {
  '06': 'enajenaciondeacciones:EnajenaciondeAcciones',
  '14': 'dividendos:Dividendos',
  '15': 'dividendos:Dividendos',
  '16': 'intereses:Intereses',
  '17': 'arrendamientoenfideicomiso:Arrendamientoenfideicomiso',
  '18': 'pagosaextranjeros:Pagosaextranjeros',
  '19': 'enajenaciondeacciones:EnajenaciondeAcciones',
  '20': 'premios:Premios',
  '21': 'fideicomisonoempresarial:Fideicomisonoempresarial',
  '22': 'planesderetiro11:Planesderetiro',
  '23': 'intereseshipotecarios:Intereseshipotecarios',
  '24': 'operacionesconderivados:Operacionesconderivados',
  '26': 'plataformasTecnologicas:ServiciosPlataformasTecnologicas',
};

/** Keys whose operations with foreigners take the complement of payments to residents abroad. */
const WITH_FOREIGNERS = new Set(['01', '02', '04', '05']);

/** Qualified name of the complement that the key demands, or `undefined` when it demands none. */
export function complementsFor(cveRetenc: string, isExtranjero: boolean): string | undefined {
  if (WITH_FOREIGNERS.has(cveRetenc)) return isExtranjero ? COMPLEMENTS['18'] : undefined;
  return Object.hasOwn(COMPLEMENTS, cveRetenc) ? COMPLEMENTS[cveRetenc] : undefined;
}
