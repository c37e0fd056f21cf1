import type { ConfirmationContext, RegisteredTaxpayer, RegistryPort } from '../rules/registry-port.ts';

const TAXPAYERS: Readonly<Record<string, RegisteredTaxpayer>> = {
  EKU9003173C9: { isRegistered: true, nombre: 'ESCUELA KEMPER URGATE', codigoPostal: '42501' },
  URE180429TM6: { isRegistered: true, nombre: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', codigoPostal: '86991' },
  CACX7605101P8: { isRegistered: true, nombre: 'XOCHILT CASAS CHAVEZ', codigoPostal: '86991', isObligado: true },
  // Natural persons in RESICO with each mark of the LCO.
  MISC491214B86: { isRegistered: true, marcaRetencion: '1' },
  JUFA7608212V6: { isRegistered: true, marcaRetencion: '2' },
  // Registered once, not any more; the LCO does not have it either.
  IIA040805DZ4: { isRegistered: false, isObligado: false },
};

/** A registry of a few of SAT's test taxpayers. */
export const testRegistry: RegistryPort = {
  taxpayer: (rfc) => TAXPAYERS[rfc],
  isAcquirerOperation: (numero) => (numero.length === 10 ? numero === '0123456789' : undefined),
};

/** FIX rate of one day for dollars; two confirmation keys, the second one used. */
export const testConfirmation: ConfirmationContext = {
  fixRate: (moneda) => (moneda === 'USD' ? '18.4000' : undefined),
  isIssued: (clave) => clave !== 'XXXXX',
  isUsed: (clave) => clave === 'USED1',
};
