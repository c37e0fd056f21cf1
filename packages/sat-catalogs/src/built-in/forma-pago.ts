import type { CatalogRow } from '../catalog-row.ts';
import { cfdi40Start, flag } from './rows.ts';

/** How a banked form of payment treats the payer's and the payee's account in a payment complement. */
interface BankRules {
  readonly ordering: string;
  readonly receiving?: string;
  readonly allowsChain?: boolean;
  readonly needsForeignBank?: boolean;
}

const clabeOrAny = '[0-9]{10,11}|[0-9]{15,16}|[0-9]{18}|[A-Z0-9_]{10,50}';
const card: BankRules = { ordering: '[0-9]{16}', receiving: clabeOrAny, needsForeignBank: true };

function form(key: string, texto: string, bank?: BankRules): CatalogRow {
  return {
    key,
    data: {
      texto,
      es_bancarizado: flag(bank !== undefined && key !== '99'),
      requiere_numero_operacion: '',
      permite_banco_ordenante_rfc: flag(bank !== undefined),
      permite_cuenta_ordenante: flag(bank !== undefined),
      patron_cuenta_ordenante: bank?.ordering ?? '',
      permite_banco_beneficiario_rfc: flag(bank?.receiving !== undefined),
      permite_cuenta_beneficiario: flag(bank?.receiving !== undefined),
      patron_cuenta_beneficiario: bank?.receiving ?? '',
      permite_tipo_cadena_pago: flag(bank?.allowsChain === true),
      requiere_banco_ordenante_nombre_ext: flag(bank?.needsForeignBank === true),
    },
    from: cfdi40Start,
  };
}

/** c_FormaPago. `es_bancarizado` decides whether a payment complement may carry accounts (CRP20221, CRP20224 to 20228). */
export const formasPago: readonly CatalogRow[] = [
  form('01', 'Efectivo'),
  form('02', 'Cheque nominativo', {
    ordering: '[0-9]{11}|[0-9]{18}',
    receiving: clabeOrAny,
    needsForeignBank: true,
  }),
  form('03', 'Transferencia electrónica de fondos', {
    ordering: '[0-9]{10}|[0-9]{16}|[0-9]{18}',
    receiving: '[0-9]{10}|[0-9]{18}',
    allowsChain: true,
    needsForeignBank: true,
  }),
  form('04', 'Tarjeta de crédito', card),
  form('05', 'Monedero electrónico', { ordering: clabeOrAny, receiving: clabeOrAny }),
  form('06', 'Dinero electrónico', { ordering: '[0-9]{10}' }),
  form('08', 'Vales de despensa'),
  form('12', 'Dación en pago'),
  form('13', 'Pago por subrogación'),
  form('14', 'Pago por consignación'),
  form('15', 'Condonación'),
  form('17', 'Compensación'),
  form('23', 'Novación'),
  form('24', 'Confusión'),
  form('25', 'Remisión de deuda'),
  form('26', 'Prescripción o caducidad'),
  form('27', 'A satisfacción del acreedor'),
  form('28', 'Tarjeta de débito', card),
  form('29', 'Tarjeta de servicios', { ...card, ordering: '[0-9]{15,16}' }),
  form('30', 'Aplicación de anticipos'),
  form('31', 'Intermediario pagos'),
  form('99', 'Por definir', { ordering: '\\V*', receiving: '\\V*', allowsChain: true, needsForeignBank: true }),
];
