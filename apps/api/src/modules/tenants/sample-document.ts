import type { InvoiceDocument } from '@kita/documents';

import type { DocumentLook } from './document-look.ts';
import type { TenantRow } from './tenants.repository.ts';

const RFC_RECEIVER = 'URE180429TM6';

/** An invoice that nobody issued, marked as such on the page, to judge a company's look by. */
export function sampleDocument(tenant: TenantRow, look: DocumentLook, now: Date): InvoiceDocument {
  return {
    createdAt: now.toISOString(),
    livemode: false,
    status: 'active',
    brand: look.brand,
    heading: { title: 'Factura', series: 'F', folio: '1043', type: { key: 'I', text: 'Ingreso' } },
    emitter: {
      name: tenant.legalName,
      rfc: tenant.rfc,
      regime: { key: tenant.regimenFiscal },
      lines: look.emitterLines,
    },
    receiver: {
      name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      rfc: RFC_RECEIVER,
      regime: { key: '601', text: 'General de Ley Personas Morales' },
      postalCode: '86991',
      use: { key: 'G03', text: 'Gastos en general' },
    },
    details: sampleDetails(tenant, now),
    concepts: [
      line('80101500', 'Consultoría de negocios', '8', 'HUR', '$950.00', '$7,600.00', '$1,216.00'),
      line('81112100', 'Internet 200 Mb, mensualidad', '1', 'E48', '$689.00', '$689.00', '$110.24'),
    ],
    taxes: [
      {
        tax: { key: '002', text: 'IVA' },
        effect: 'transferred',
        rate: '16 %',
        base: '$8,289.00',
        amount: '$1,326.24',
      },
    ],
    totals: {
      subtotal: '$8,289.00',
      transferred: [{ label: 'IVA 16 %', amount: '$1,326.24' }],
      withheld: [],
      total: '$9,615.24',
      currency: 'MXN',
      inWords: 'NUEVE MIL SEISCIENTOS QUINCE PESOS 24/100 M.N.',
    },
    ...(look.notes.length > 0 && { notes: look.notes }),
    stamp: sampleStamp(tenant.rfc, now),
  };
}

function sampleDetails(tenant: TenantRow, now: Date) {
  return {
    issuedAt: now.toISOString().slice(0, 19).replace('T', ' '),
    placeOfIssue: tenant.postalCode,
    currency: { key: 'MXN', text: 'Peso Mexicano' },
    paymentForm: { key: '03', text: 'Transferencia electrónica de fondos' },
    paymentMethod: { key: 'PUE', text: 'Pago en una sola exhibición' },
    exportation: { key: '01', text: 'No aplica' },
  };
}

function line(
  key: string,
  description: string,
  quantity: string,
  unit: string,
  unitPrice: string,
  amount: string,
  tax: string,
) {
  return {
    product: { key },
    description,
    quantity,
    unit: { key: unit },
    unitPrice,
    amount,
    taxObject: { key: '02', text: 'Sí objeto de impuesto' },
    taxes: [{ label: 'IVA 16 %', base: amount, amount: tax }],
  };
}

/** The place the stamp takes on the page; its UUID is nobody's and its seals are words. */
function sampleStamp(rfc: string, now: Date) {
  const seal = 'MUESTRA SIN SELLO '.repeat(19).trim();
  const uuid = '00000000-0000-0000-0000-000000000000';
  return {
    uuid,
    stampedAt: now.toISOString().slice(0, 19).replace('T', ' '),
    emitterCertificate: '00000000000000000000',
    satCertificate: '00000000000000000000',
    pacRfc: 'AAA010101AAA',
    emitterSeal: seal,
    satSeal: seal,
    tfdCadena: `||1.1|${uuid}|MUESTRA||`,
    qrUrl: `https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=${uuid}&re=${rfc}&rr=${RFC_RECEIVER}&tt=9615.24&fe=MUESTRA%3D`,
  };
}
