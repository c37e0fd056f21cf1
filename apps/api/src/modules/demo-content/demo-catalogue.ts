/** Receivers of SAT's own test environment: their names, regimes and postal codes fit their RFC. */
export const DEMO_CUSTOMERS = [
  customer('universidad', 'URE180429TM6', 'UNIVERSIDAD ROBOTICA ESPAÑOLA', '601', '86991', 'G03'),
  customer('wilson', 'EWE1709045U0', 'ESCUELA WILSON ESQUIVEL', '601', '63900', 'G03'),
  customer('innovacion', 'IVD920810GU2', 'INNOVACION VALOR Y DESARROLLO', '601', '63901', 'G03'),
  customer('ximbo', 'IXS7607092R5', 'INTERNACIONAL XIMBO Y SABORES', '601', '23004', 'G01'),
  customer('jimenez', 'JES900109Q90', 'JIMENEZ ESTRADA SALAS', '601', '37161', 'G03'),
  customer('xochilt', 'CACX7605101P8', 'XOCHILT CASAS CHAVEZ', '605', '36257', 'S01'),
  customer('cesar', 'CUSC850516316', 'CESAR OSBALDO CRUZ SOLORZANO', '612', '45638', 'G03'),
  customer('juarez', 'JUFA7608212V6', 'ADRIANA JUAREZ FERNANDEZ', '605', '29133', 'D10'),
] as const;

/** Things of several trades, with every common rate of IVA. */
export const DEMO_PRODUCTS = [
  product('consultoria', 'Consultoría de negocios', '80101500', 'HUR', '950.00', ['iva_16'], 'DEMO-CONS'),
  product('software', 'Desarrollo de software', '81111500', 'HUR', '1200.00', ['iva_16'], 'DEMO-SOFT'),
  product('internet', 'Internet 200 Mb, mensualidad', '81112100', 'E48', '689.00', ['iva_16'], 'DEMO-NET'),
  product('curso', 'Curso de capacitación', '86101700', 'E48', '3400.00', ['iva_exento'], 'DEMO-CURSO'),
  product('cafe', 'Café de altura, 1 kg', '50201706', 'KGM', '285.00', ['iva_0'], 'DEMO-CAFE'),
  product('jabon', 'Jabón artesanal', '53131608', 'H87', '48.50', ['iva_16'], 'DEMO-JABON'),
  product('envio', 'Envío nacional', '78102200', 'E48', '165.00', ['iva_16'], 'DEMO-ENVIO'),
  product('lona', 'Lona impresa, metro cuadrado', '82101500', 'MTK', '210.00', ['iva_16'], 'DEMO-LONA'),
] as const;

function customer(
  name: string,
  rfc: string,
  legal_name: string,
  regimen_fiscal: string,
  postal_code: string,
  uso_cfdi: string,
) {
  return { name, rfc, legal_name, regimen_fiscal, postal_code, uso_cfdi, metadata: { demo: 'true' } };
}

function product(
  name: string,
  description: string,
  clave_prod_serv: string,
  clave_unidad: string,
  unit_price: string,
  taxes: ('iva_16' | 'iva_0' | 'iva_exento')[],
  sku: string,
) {
  return { name, description, clave_prod_serv, clave_unidad, unit_price, taxes, sku, metadata: { demo: 'true' } };
}
