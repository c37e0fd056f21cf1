const receiver = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
};

const item = {
  description: 'Consultoría',
  clave_prod_serv: '80101500',
  clave_unidad: 'E48',
  quantity: '1',
  unit_price: '1000.00',
  taxes: ['iva_16'],
};

const body = { customer: receiver, uso_cfdi: 'G03', forma_pago: '03', items: [item] };

const iva = { impuesto: '002', tipo_factor: 'Tasa', tasa_o_cuota: '0.160000', base: '1000.00', amount: '160.00' };

/** What the body above becomes. */
const document = {
  type: 'I',
  issuer: { rfc: 'EKU9003173C9', legal_name: 'ESCUELA KEMPER URGATE', regimen_fiscal: '601', postal_code: '42501' },
  receiver,
  uso_cfdi: 'G03',
  fecha: '2026-11-21T10:13:32',
  place_of_issue: '42501',
  forma_pago: '03',
  metodo_pago: 'PUE',
  currency: 'MXN',
  exchange_rate: null,
  items: [
    {
      description: 'Consultoría',
      clave_prod_serv: '80101500',
      clave_unidad: 'E48',
      unidad: null,
      sku: null,
      quantity: '1',
      unit_price: '1000.00',
      amount: '1000.00',
      discount: null,
      objeto_imp: '02',
      transferred: [iva],
      withheld: [],
    },
  ],
  subtotal: '1000.00',
  discount: null,
  transferred: [iva],
  withheld: [],
  total_transferred: '160.00',
  total_withheld: null,
  total: '1160.00',
  related: [],
};

const ID = 'inv_01m7ysjhf9ecxrkhjwbs28x377';
const UUID = 'FF5A6C24-9641-4E3C-B3D6-C899EBC860EA';

const identity = {
  object: 'invoice',
  id: ID,
  livemode: false,
  state: 'stamped',
  waiting: null,
  series: 'F',
  folio: '1',
  uuid: UUID,
  stamped_at: '2026-11-21T16:14:03.649Z',
  customer: null,
  external_id: 'pedido-10042',
  version: 3,
  created_at: '2026-11-21T16:14:03.019Z',
  updated_at: '2026-11-21T16:14:03.614Z',
};

const summary = {
  ...identity,
  type: 'I',
  currency: 'MXN',
  total: '1160.00',
  fecha: document.fecha,
  receiver: { rfc: receiver.rfc, legal_name: receiver.legal_name },
};

const once = { ended_at: null, actor: null, provider: null, outcome: null, message: null, count: 1, detail: {} };
const key = { kind: 'api_key', id: 'key_01m7ysjhf9ecxrkhjwbs28x3aa', name: 'Tienda en línea' };

const timeline = [
  { ...once, id: 'created', kind: 'created', at: '2026-11-21T16:14:03.019Z', actor: key },
  {
    ...once,
    id: 'audit-12',
    kind: 'sealed',
    at: '2026-11-21T16:14:03.019Z',
    actor: key,
    detail: { serie: 'F', folio: '1', total: '1160.00' },
  },
  {
    ...once,
    id: 'att_01m7ysjhf9ecxrkhjwbs28x3ab',
    kind: 'sent',
    at: '2026-11-21T16:14:03.101Z',
    ended_at: '2026-11-21T16:14:03.600Z',
    provider: 'sw-sapien',
    outcome: 'ok',
    detail: { generation: '1' },
  },
  { ...once, id: 'audit-13', kind: 'stamped', at: '2026-11-21T16:14:03.614Z', detail: { uuid: UUID } },
];

/** Fiscal documents, and what is wrong with one. */
export const invoiceExamples = {
  CreateInvoice: { ...body, external_id: 'pedido-10042' },
  PreviewInvoice: body,
  ReplaceInvoice: { ...body, forma_pago: '01' },
  InvoiceItem: item,
  InvoiceReceiver: receiver,
  Invoice: {
    ...identity,
    ...document,
    rejection: null,
    verification_url: `https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=${UUID}&re=EKU9003173C9&rr=URE180429TM6&tt=1160.0&fe=iJqLeA==`,
    files: { xml: `/v1/invoices/${ID}/xml`, pdf: `/v1/invoices/${ID}/pdf`, zip: `/v1/invoices/${ID}/zip` },
    metadata: {},
  },
  InvoiceSummary: summary,
  InvoicesSummary: {
    object: 'invoices_summary',
    count: 42,
    is_capped: false,
    states: [
      { state: 'stamped', count: 40 },
      { state: 'canceled', count: 2 },
    ],
    totals: [
      {
        currency: 'MXN',
        count: 42,
        invoices: '118320.00',
        credit_notes: '-1160.00',
        credit_note_count: 1,
        total: '117160.00',
      },
    ],
  },
  CreateExport: {
    kind: 'invoice_files',
    formats: ['xml', 'pdf'],
    filters: { fecha_from: '2026-11-01', fecha_to: '2026-11-30' },
  },
  Export: {
    object: 'export',
    id: 'exp_01m7ysjhf9ecxrkhjwbs28x3c4',
    livemode: false,
    kind: 'invoice_files',
    state: 'ready',
    total: 312,
    done: 312,
    skipped: 4,
    file: {
      url: '/v1/exports/exp_01m7ysjhf9ecxrkhjwbs28x3c4/file',
      name: 'facturas-2026-11-30.zip',
      size: 14_225_408,
    },
    created_by: 'usr_01m7ysjexnewwadt038hrqbhkq',
    version: 9,
    created_at: '2026-11-30T16:14:03.019Z',
    finished_at: '2026-11-30T16:14:21.302Z',
    expires_at: '2026-12-07T16:14:21.302Z',
  },
  CreateSavedView: { list: 'invoices', name: 'Dólares', query: 'currency=USD&sort=-total', is_shared: true },
  UpdateSavedView: { name: 'En dólares' },
  SavedView: {
    object: 'saved_view',
    id: 'viw_01m7ysjhf9ecxrkhjwbs28x3d5',
    livemode: false,
    list: 'invoices',
    name: 'Dólares',
    query: 'currency=USD&sort=-total',
    is_shared: true,
    is_own: true,
    created_at: '2026-11-21T16:14:02.727Z',
    updated_at: '2026-11-21T16:14:02.727Z',
  },
  SearchResult: {
    object: 'search_result',
    kind: 'invoice',
    id: ID,
    name: 'F-1',
    detail: receiver.legal_name,
    amount: '1160.00',
    currency: 'MXN',
    state: 'stamped',
  },
  SearchResults: {
    object: 'search_results',
    data: [
      {
        object: 'search_result',
        kind: 'invoice',
        id: ID,
        name: 'F-1',
        detail: receiver.legal_name,
        amount: '1160.00',
        currency: 'MXN',
        state: 'stamped',
      },
    ],
  },
  Event: {
    object: 'event',
    id: 'evt_01m7ysjhf9ecxrkhjwbs28x3a1',
    type: 'invoice.stamped',
    created_at: '2026-11-21T16:14:03.614Z',
    livemode: false,
    data: { object: summary },
  },
  InvoiceTimeline: {
    object: 'invoice_timeline',
    invoice: ID,
    state: 'stamped',
    next: { step: 'nothing', at: null },
    entries: timeline,
  },
  InvoiceTimelineEntry: timeline[2],
  InvoiceRequest: { object: 'invoice_request', invoice: ID, version: 3, request: body },
  InvoicePreview: { object: 'invoice_preview', ...document, warnings: [] },
  Problem: {
    type: '/docs/errors/invoice_invalid',
    title: 'El comprobante no cumple las reglas del SAT',
    status: 422,
    code: 'invoice_invalid',
    detail: 'Corrige todo lo señalado en errors y vuelve a enviarlo. No se tomó folio ni se timbró nada.',
    instance: 'req_MEzrazSp9NAOjIw8',
    errors: [
      {
        pointer: '/uso_cfdi',
        code: 'uso_cfdi_not_for_regimen',
        sat: 'CFDI40161',
        message:
          'El uso de CFDI D01 no está permitido para el régimen o el tipo de persona de este receptor. Aplica a los regímenes 605, 606, 608, 611, 612, 614, 607, 615, 625.',
      },
    ],
  },
};
