import { builtInCatalogs } from '@kita/sat-catalogs';
import { diffDocuments, parseXml, satStatusOf, verifyWithSat } from '@kita/cfdi';
import type { SatStatusPort } from '@kita/cfdi';
import { nodeCrypto } from '@kita/cfdi/node';

// A file that somebody sent: edited by hand, never sealed.
const received = `<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" Version="4.0" Fecha="2026-11-20T10:15:30"
  SubTotal="100.00" Moneda="MXN" Total="100.00" TipoDeComprobante="I" Exportacion="01" LugarExpedicion="06600"/>`;

// Whoever can reach SAT asks it; here somebody who knows the answer.
const satStatus: SatStatusPort = {
  query: async () =>
    satStatusOf({
      codigoEstatus: 'S',
      estado: 'Vigente',
      esCancelable: '',
      estatusCancelacion: '',
      validacionEfos: '200',
    }),
};
const report = await verifyWithSat(received, { crypto: nodeCrypto, catalogs: builtInCatalogs(), satStatus });
console.log(report.valid, report.findings[0]?.code, report.findings[0]?.message.en);

const edited = parseXml(received.replace('Total="100.00" Tipo', 'Total="900.00" Tipo'));
console.log(diffDocuments(parseXml(received), edited));
