import type { CatalogRow } from '../../catalog-row.ts';
import { rowsWith } from '../rows.ts';

const foreign =
  'En caso de operaciones realizadas con extranjeros, se deberá incorporar el Complemento denominado "Pagos a Extranjeros".';
const none = 'Sin complemento';

/** c_CveRetenc with the complement SAT asks for each. */
export const clavesRetencion: readonly CatalogRow[] = [
  ...rowsWith(['texto', 'nombre_complemento'], '2015-05-22', [
    ['01', 'Servicios profesionales.', foreign],
    ['02', 'Regalías por derechos de autor.', foreign],
    ['03', 'Autotransporte terrestre de carga.', none],
    ['04', 'Servicios prestados por comisionistas.', foreign],
    ['05', 'Arrendamiento.', foreign],
    ['06', 'Enajenación de acciones.', 'Enajenación de Acciones.'],
    [
      '07',
      'Enajenación de bienes objeto de la LIEPS, a través de mediadores, agentes, representantes, corredores, consignatarios o distribuidores.',
      none,
    ],
    ['08', 'Enajenación de bienes inmuebles consignada en escritura pública.', none],
    ['09', 'Enajenación de otros bienes, no consignada en escritura pública.', none],
    ['10', 'Adquisición de desperdicios industriales.', none],
    ['11', 'Adquisición de bienes consignada en escritura pública.', none],
    ['12', 'Adquisición de otros bienes, no consignada en escritura pública.', none],
    ['13', 'Otros retiros de AFORE.', none],
    ['14', 'Dividendos o utilidades distribuidas.', 'Dividendos'],
    ['15', 'Remanente distribuible.', 'Dividendos'],
    ['16', 'Intereses.', 'Intereses'],
    ['17', 'Arrendamiento en fideicomiso.', 'Arrendamiento en fideicomiso'],
    ['18', 'Pagos realizados a favor de residentes en el extranjero.', 'Pagos a Extranjeros'],
    ['19', 'Enajenación de acciones u operaciones en bolsa de valores.', 'Enajenación de Acciones'],
    ['20', 'Obtención de premios.', 'Premios'],
    ['21', 'Fideicomisos que no realizan actividades empresariales.', 'Fideicomiso no Empresarial'],
    ['22', 'Planes personales de retiro.', 'Planes de Retiro'],
    ['23', 'Intereses reales deducibles por créditos hipotecarios.', 'Intereses Hipotecarios'],
    ['24', 'Operaciones Financieras Derivadas de Capital.', 'Operaciones con Derivados'],
    ['25', 'Otro tipo de retenciones.', none],
  ]),
  ...rowsWith(['texto', 'nombre_complemento'], '2019-06-01', [
    ['26', 'Servicios mediante Plataformas Tecnológicas', 'Servicios mediante Plataformas Tecnológicas'],
  ]),
  ...rowsWith(['texto', 'nombre_complemento'], '2022-01-01', [
    [
      '27',
      'Sector Financiero',
      'Sector Financiero- Sólo se incorpora este complemento cuando las entidades integrantes del sistema financiero actúen en su carácter de fiduciarias.',
    ],
    ['28', 'Pagos y retenciones a Contribuyentes del RIF', none],
  ]),
];
