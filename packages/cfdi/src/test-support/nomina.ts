import type { NominaInput, ReciboInput, TrabajadorInput } from '../complements/nomina12/nomina-input.ts';

/** A clerk on wages, paid every fortnight, changed as asked. */
export function trabajador(changes: Partial<TrabajadorInput> = {}): TrabajadorInput {
  return {
    curp: 'CACX760510MGTSHC04',
    numSeguridadSocial: '92919084431',
    fechaInicioRelLaboral: '2020-03-16',
    tipoContrato: '01',
    sindicalizado: 'No',
    tipoJornada: '01',
    tipoRegimen: '02',
    numEmpleado: '120',
    departamento: 'Cobranza',
    puesto: 'Auxiliar',
    riesgoPuesto: '1',
    periodicidadPago: '04',
    cuentaBancaria: '002215911558451274',
    salarioBaseCotApor: '490.22',
    salarioDiarioIntegrado: '520.50',
    claveEntFed: 'CMX',
    ...changes,
  };
}

/** Somebody who is paid without employment: contract 09, no social security. */
export function asimilado(changes: Partial<TrabajadorInput> = {}): TrabajadorInput {
  return {
    curp: 'CACX760510MGTSHC04',
    tipoContrato: '09',
    tipoRegimen: '09',
    numEmpleado: 'H-7',
    periodicidadPago: '05',
    claveEntFed: 'JAL',
    ...changes,
  };
}

/** A fortnight of wages with social security and income tax, changed as asked. */
export function recibo(changes: Partial<ReciboInput> = {}): ReciboInput {
  return {
    fechaPago: '2026-11-15',
    fechaInicialPago: '2026-11-01',
    fechaFinalPago: '2026-11-15',
    emisor: { registroPatronal: 'B5510768108' },
    receptor: trabajador(),
    percepciones: [{ tipoPercepcion: '001', clave: '00500', concepto: 'Sueldo', importeGravado: '7353.30' }],
    deducciones: [
      { tipoDeduccion: '001', clave: '00301', concepto: 'Seguridad social', importe: '200.32' },
      { tipoDeduccion: '002', clave: '00302', concepto: 'ISR', importe: '640.18' },
    ],
    ...changes,
  };
}

/** A payroll document between two of SAT's test taxpayers, changed as asked. */
export function nominaInput(nomina: ReciboInput = recibo(), changes: Partial<NominaInput> = {}): NominaInput {
  return {
    serie: 'N',
    folio: '1',
    fecha: '2026-11-20T10:15:30',
    lugarExpedicion: '06600',
    emisor: { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' },
    receptor: { rfc: 'CACX7605101P8', nombre: 'XOCHILT CASAS CHAVEZ', domicilioFiscalReceptor: '86991' },
    nomina,
    ...changes,
  };
}
