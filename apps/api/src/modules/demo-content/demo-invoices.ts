interface DemoLine {
  readonly product?: string;
  readonly quantity?: string;
  readonly [field: string]: unknown;
}

/** A document of the demo, in the words of `POST /v1/invoices`. */
export interface DemoInvoice {
  readonly name: string;
  readonly customer: string;
  readonly items: readonly DemoLine[];
  /** How long before the load it is dated; the certificate's life shortens it. */
  readonly minutesAgo: number;
  readonly isDraft?: boolean;
  /** A global invoice of a day to the public in general. */
  readonly isGlobal?: boolean;
  /** The name of the invoice a credit note corrects. */
  readonly corrects?: string;
  readonly [field: string]: unknown;
}

const CUSTOMERS = ['universidad', 'wilson', 'innovacion', 'ximbo', 'jimenez', 'xochilt', 'cesar', 'juarez'];
const LINES: readonly (readonly DemoLine[])[] = [
  [{ product: 'consultoria', quantity: '12' }],
  [{ product: 'cafe', quantity: '24' }, { product: 'envio' }],
  [{ product: 'software', quantity: '40' }],
  [{ product: 'internet' }],
  [
    { product: 'jabon', quantity: '120', discount: '240.00' },
    { product: 'envio', quantity: '2' },
  ],
  [{ product: 'curso', quantity: '3' }],
  [{ product: 'lona', quantity: '7.5' }],
];
const PAYMENTS = [
  { metodo_pago: 'PUE', forma_pago: '03' },
  { metodo_pago: 'PUE', forma_pago: '04' },
  { metodo_pago: 'PPD' },
  { metodo_pago: 'PUE', forma_pago: '28' },
  { metodo_pago: 'PUE', forma_pago: '01' },
] as const;

const FIRST_HOURS_AGO = 68;
const ORDINARY = 22;

/** Oldest first, so that folios and dates grow together. */
const ordinary: readonly DemoInvoice[] = Array.from({ length: ORDINARY }, (_, at) => ({
  name: `venta-${String(at + 1).padStart(2, '0')}`,
  customer: CUSTOMERS[(at * 3) % CUSTOMERS.length] ?? 'universidad',
  items: LINES[at % LINES.length] ?? [],
  minutesAgo: (FIRST_HOURS_AGO - at * 3) * 60,
  ...PAYMENTS[at % PAYMENTS.length],
}));

const notes: readonly DemoInvoice[] = [
  {
    name: 'devolucion-01',
    type: 'E',
    customer: ordinary[1]?.customer ?? '',
    corrects: 'venta-02',
    items: [{ product: 'cafe', quantity: '4' }],
    forma_pago: '03',
    uso_cfdi: 'G02',
    minutesAgo: 114,
  },
  {
    name: 'descuento-01',
    type: 'E',
    customer: ordinary[2]?.customer ?? '',
    corrects: 'venta-03',
    items: [
      {
        description: 'Descuento por pronto pago',
        clave_prod_serv: '84111506',
        clave_unidad: 'ACT',
        unit_price: '1500.00',
        taxes: ['iva_16'],
      },
    ],
    forma_pago: '03',
    uso_cfdi: 'G02',
    minutesAgo: 102,
  },
];

const tickets: readonly DemoLine[] = ['T-1043', 'T-1044', 'T-1045'].map((sku, at) => ({
  description: 'Venta',
  clave_prod_serv: '01010101',
  clave_unidad: 'ACT',
  sku,
  unit_price: `${(at + 2) * 137}.50`,
  taxes: ['iva_16'],
}));

/** Every document of the demo: ordinary sales, one in dollars, a global invoice, credit notes, and drafts to go on with. */
export const DEMO_INVOICES: readonly DemoInvoice[] = [
  ...ordinary,
  {
    name: 'dolares-01',
    customer: 'innovacion',
    items: [{ product: 'software', quantity: '10', unit_price: '65.00' }],
    currency: 'USD',
    exchange_rate: '18.4210',
    forma_pago: '03',
    minutesAgo: 126,
  },
  {
    name: 'global-01',
    customer: '',
    isGlobal: true,
    items: tickets,
    uso_cfdi: 'S01',
    forma_pago: '01',
    minutesAgo: 120,
  },
  ...notes,
  {
    name: 'borrador-01',
    customer: 'ximbo',
    items: [{ product: 'lona', quantity: '20' }],
    isDraft: true,
    minutesAgo: 0,
    metodo_pago: 'PPD',
  },
  {
    name: 'borrador-02',
    customer: 'xochilt',
    items: [{ product: 'curso' }],
    isDraft: true,
    minutesAgo: 0,
    forma_pago: '03',
  },
];
