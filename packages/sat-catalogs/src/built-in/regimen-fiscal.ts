import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start, flag } from './rows.ts';

type Person = 'F' | 'M' | 'FM';

function regime(key: string, persons: Person, texto: string): CatalogRow {
  return {
    key,
    data: { texto, aplica_fisica: flag(persons.includes('F')), aplica_moral: flag(persons.includes('M')) },
    from: cfdi40Start,
  };
}

/** c_RegimenFiscal with the kind of person that may have each: F natural (RFC of 13), M legal (RFC of 12). */
export const regimenesFiscales: readonly CatalogRow[] = [
  regime('601', 'M', 'General de Ley Personas Morales'),
  regime('603', 'M', 'Personas Morales con Fines no Lucrativos'),
  regime('605', 'F', 'Sueldos y Salarios e Ingresos Asimilados a Salarios'),
  regime('606', 'F', 'Arrendamiento'),
  regime('607', 'F', 'Régimen de Enajenación o Adquisición de Bienes'),
  regime('608', 'F', 'Demás ingresos'),
  regime('610', 'FM', 'Residentes en el Extranjero sin Establecimiento Permanente en México'),
  regime('611', 'F', 'Ingresos por Dividendos (socios y accionistas)'),
  regime('612', 'F', 'Personas Físicas con Actividades Empresariales y Profesionales'),
  regime('614', 'F', 'Ingresos por intereses'),
  regime('615', 'F', 'Régimen de los ingresos por obtención de premios'),
  regime('616', 'F', 'Sin obligaciones fiscales'),
  regime('620', 'M', 'Sociedades Cooperativas de Producción que optan por diferir sus ingresos'),
  regime('621', 'F', 'Incorporación Fiscal'),
  regime('622', 'M', 'Actividades Agrícolas, Ganaderas, Silvícolas y Pesqueras'),
  regime('623', 'M', 'Opcional para Grupos de Sociedades'),
  regime('624', 'M', 'Coordinados'),
  regime('625', 'F', 'Régimen de las Actividades Empresariales con ingresos a través de Plataformas Tecnológicas'),
  regime('626', 'FM', 'Régimen Simplificado de Confianza'),
];
