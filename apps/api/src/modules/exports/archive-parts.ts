import type { WholeTable } from '../../platform/db/index.ts';
import { wholeApiKeys } from '../api-keys/index.ts';
import { wholeAuditLog } from '../audit-log/index.ts';
import { wholeCertificates } from '../certificates/index.ts';
import { wholeCustomers } from '../customers/index.ts';
import { wholeEvents } from '../events/index.ts';
import { wholeInvitations } from '../invitations/index.ts';
import { wholeInvoices, wholeStampAttempts } from '../invoices/index.ts';
import { wholeMembers, wholeRoles } from '../members/index.ts';
import { wholeNotifications, wholePreferences } from '../notification-center/index.ts';
import { wholeMailSettings, wholeMessages, wholeSuppressions, wholeWhatsAppSettings } from '../notifications/index.ts';
import { wholeTransfers } from '../ownership/index.ts';
import { wholePacAccounts } from '../pac-accounts/index.ts';
import { wholeProducts } from '../products/index.ts';
import { wholeViews } from '../saved-views/index.ts';
import { wholeFolioEvents, wholeSeries } from '../series/index.ts';
import { wholeCompany } from '../tenants/index.ts';
import { wholeAttempts, wholeDeliveries, wholeEndpoints, wholeReplays } from '../webhook-endpoints/index.ts';
import { wholeExports } from './whole-exports.ts';

/** One file of the archive: all rows of one table. */
export interface ArchivePart {
  readonly file: string;
  readonly whole: WholeTable;
  /** What it is, for whoever opens the archive. */
  readonly about: string;
  /** People belong to the company: their rows stand under its live side. */
  readonly standsLive?: true;
}

/** Everything that is handed over, in this order. A new table of a tenant comes here, or to `archive-exceptions.ts`. */
export const ARCHIVE_PARTS: readonly ArchivePart[] = [
  part(
    'empresa',
    wholeCompany,
    'Los datos de la empresa: RFC, razón social, régimen, contacto, apariencia de sus documentos',
  ),
  part('clientes', wholeCustomers, 'Tus clientes, también los archivados'),
  part('productos', wholeProducts, 'Tus productos, también los archivados'),
  part('series', wholeSeries, 'Tus series y el folio que sigue'),
  part('folios', wholeFolioEvents, 'Qué pasó con cada folio: con esto se explica un hueco'),
  part('facturas', wholeInvoices, 'Todos tus documentos, de borrador a cancelado; su XML y PDF están en «documentos»'),
  part('timbrados', wholeStampAttempts, 'Cada intento de timbrado y su resultado'),
  part(
    'certificados',
    wholeCertificates,
    'Tus certificados de sello (la parte pública; certificate_base64 es el archivo .cer)',
  ),
  part('cuentas-de-pac', wholePacAccounts, 'Con qué PAC timbras, sin contraseñas'),
  live('personas', wholeMembers, 'Quién trabaja en la empresa y con qué rol'),
  live('roles', wholeRoles, 'Los roles que creaste'),
  live('invitaciones', wholeInvitations, 'A quién se invitó y qué respondió'),
  live('traspasos', wholeTransfers, 'Propuestas de traspaso de la empresa y cómo terminaron'),
  part('llaves-de-api', wholeApiKeys, 'Tus llaves de API: nombre, permisos y uso; nunca la llave'),
  part('vistas', wholeViews, 'Vistas guardadas de las listas'),
  part('correo', wholeMailSettings, 'Cómo se envía tu correo'),
  part('whatsapp', wholeWhatsAppSettings, 'Si se envía por WhatsApp'),
  part('mensajes', wholeMessages, 'Correos y mensajes enviados: a quién, sobre qué y qué pasó con ellos'),
  part('no-contactar', wholeSuppressions, 'Direcciones a las que ya no se escribe, y por qué'),
  part('avisos', wholeNotifications, 'Avisos que recibió cada persona'),
  part('preferencias-de-avisos', wholePreferences, 'Qué avisos eligió cada persona'),
  part('webhooks', wholeEndpoints, 'Tus webhooks, sin el secreto que los firma'),
  part('envios-de-webhooks', wholeDeliveries, 'Cada evento enviado a un webhook y su estado'),
  part('intentos-de-webhooks', wholeAttempts, 'Cada intento de envío y la respuesta que tuvo'),
  part('reenvios-de-webhooks', wholeReplays, 'Reenvíos de eventos que se pidieron'),
  part('eventos', wholeEvents, 'Los eventos de la empresa, como los reciben tus webhooks'),
  part('exportaciones', wholeExports, 'Archivos que se han pedido'),
  part('bitacora', wholeAuditLog, 'La bitácora completa, encadenada: verifícala como se explica abajo'),
];

function part(name: string, whole: WholeTable, about: string): ArchivePart {
  return { file: `${name}.jsonl`, whole, about };
}

function live(name: string, whole: WholeTable, about: string): ArchivePart {
  return { ...part(name, whole, about), standsLive: true };
}
