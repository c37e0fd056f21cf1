import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start, flag } from './rows.ts';

// The lists keep SAT's order and even its missing space, so that an import of the same edition reports no change.
const business = '601, 603, 606, 612, 620, 621, 622, 623, 624, 625, 626';
const goods = '601, 603, 606, 612, 620, 621, 622, 623, 624, 625,626';
const refunds = '601, 603, 606, 612, 616, 620, 621, 622, 623, 624, 625,626';
const deductions = '605, 606, 608, 611, 612, 614, 607, 615, 625';
const everyone = '601, 603, 605, 606, 608, 610, 611, 612, 614, 616, 620, 621, 622, 623, 624, 607, 615, 625, 626';

function use(key: string, texto: string, regimes: string, isForLegalPersons = true): CatalogRow {
  return {
    key,
    data: {
      texto,
      aplica_fisica: '1',
      aplica_moral: flag(isForLegalPersons),
      regimenes_fiscales_receptores: regimes,
    },
    from: cfdi40Start,
  };
}

const deduction = (key: string, texto: string) => use(key, texto, deductions, false);

/** c_UsoCFDI with the persons and the receiver's regimes each use is open to (CFDI40161). */
export const usosCfdi: readonly CatalogRow[] = [
  use('G01', 'Adquisición de mercancías.', goods),
  use('G02', 'Devoluciones, descuentos o bonificaciones.', refunds),
  use('G03', 'Gastos en general.', business),
  use('I01', 'Construcciones.', business),
  use('I02', 'Mobiliario y equipo de oficina por inversiones.', business),
  use('I03', 'Equipo de transporte.', business),
  use('I04', 'Equipo de computo y accesorios.', business),
  use('I05', 'Dados, troqueles, moldes, matrices y herramental.', business),
  use('I06', 'Comunicaciones telefónicas.', business),
  use('I07', 'Comunicaciones satelitales.', business),
  use('I08', 'Otra maquinaria y equipo.', business),
  deduction('D01', 'Honorarios médicos, dentales y gastos hospitalarios.'),
  deduction('D02', 'Gastos médicos por incapacidad o discapacidad.'),
  deduction('D03', 'Gastos funerales.'),
  deduction('D04', 'Donativos.'),
  deduction('D05', 'Intereses reales efectivamente pagados por créditos hipotecarios (casa habitación).'),
  deduction('D06', 'Aportaciones voluntarias al SAR.'),
  deduction('D07', 'Primas por seguros de gastos médicos.'),
  deduction('D08', 'Gastos de transportación escolar obligatoria.'),
  deduction('D09', 'Depósitos en cuentas para el ahorro, primas que tengan como base planes de pensiones.'),
  deduction('D10', 'Pagos por servicios educativos (colegiaturas).'),
  use('S01', 'Sin efectos fiscales.', everyone),
  use('CP01', 'Pagos', everyone),
  use('CN01', 'Nómina', '605', false),
];
