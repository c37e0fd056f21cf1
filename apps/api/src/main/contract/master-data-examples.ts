const created = { created_at: '2026-11-21T16:14:02.727Z' };
const changed = { ...created, updated_at: '2026-11-21T16:14:02.727Z' };

const certificate = {
  object: 'certificate',
  id: 'csd_01m7ysjft5ej8t2f2wr5py9smv',
  livemode: false,
  no_certificado: '30001000089303303071',
  rfc: 'EKU9003173C9',
  name: 'ESCUELA KEMPER URGATE',
  issuer: 'AC SANDBOX KITA',
  state: 'active',
  valid_from: '2026-11-20T16:14:00.000Z',
  valid_to: '2030-11-20T16:14:00.000Z',
  days_left: 1459,
  ...created,
};

const customer = {
  rfc: 'URE180429TM6',
  legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  regimen_fiscal: '601',
  postal_code: '86991',
  uso_cfdi: 'G03',
  email: 'compras@ejemplo.mx',
  external_id: 'cliente-317',
};

const product = {
  description: 'Café de olla 1 kg',
  clave_prod_serv: '50201706',
  clave_unidad: 'KGM',
  unit_price: '180.00',
  sku: 'CAFE-1KG',
};

/** What a company keeps to issue documents with. */
export const masterDataExamples = {
  UploadCertificate: {
    certificate: 'MIIFuzCCA6OgAwIBAgIU',
    private_key: 'MIIFDjBABgkqhkiG9w0BBQ0wMw==',
    password: 'contraseña del archivo .key',
  },
  Certificate: certificate,
  ReplacePacAccount: {
    provider: 'sw-sapien',
    environment: 'production',
    credentials: { user: 'facturas@ejemplo.mx', password: '…' },
  },
  PacAccount: {
    object: 'pac_account',
    id: 'pac_01m7ysjexnewwadt038hrqbhkq',
    livemode: false,
    provider: 'sw-sapien',
    environment: 'sandbox',
    ...created,
  },
  CreateSeries: { code: 'TIENDA', type: 'I', next_folio: 1001 },
  UpdateSeries: { next_folio: 2001 },
  Series: {
    object: 'series',
    id: 'ser_01m7ysjewketc96m1ktad4c7kg',
    livemode: false,
    code: 'TIENDA',
    type: 'I',
    next_folio: 1001,
    is_default: false,
    ...changed,
  },
  CreateCustomer: customer,
  UpdateCustomer: { postal_code: '06600', email: 'pagos@ejemplo.mx' },
  Customer: {
    object: 'customer',
    id: 'cus_01m7ysjh76eck9fgk6g5fdyy5v',
    livemode: false,
    ...customer,
    residencia_fiscal: null,
    num_reg_id_trib: null,
    phone: null,
    metadata: {},
    archived: false,
    ...changed,
  },
  CreateProduct: { ...product, taxes: ['iva_0'] },
  UpdateProduct: { unit_price: '195.00' },
  Product: {
    object: 'product',
    id: 'prd_01m7ysjh91eg4vxhvczxsx0x5y',
    livemode: false,
    ...product,
    unidad: null,
    price_includes_tax: false,
    objeto_imp: '02',
    taxes: [{ impuesto: '002', tipo_factor: 'Tasa', tasa_o_cuota: '0.000000', withheld: false }],
    external_id: null,
    metadata: {},
    archived: false,
    ...changed,
  },
  Tax: 'iva_16',
  Catalog: {
    object: 'catalog',
    name: 'c_UsoCFDI',
    state: 'complete',
    source: 'built_in',
    row_count: 24,
    imported_at: null,
  },
  CatalogRow: {
    object: 'catalog_row',
    catalog: 'c_UsoCFDI',
    key: 'G03',
    description: 'Gastos en general.',
    data: { texto: 'Gastos en general.', aplica_fisica: '1', aplica_moral: '1' },
    valid_from: '2022-01-01',
    valid_to: null,
  },
};
