import { InvoiceBadge } from '../../lib/invoices/invoice-badge.tsx';
import { FailureNotice } from '../../lib/api/query-failure.tsx';
import { Toast } from '../../ui/announcer.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { Timeline } from '../../ui/timeline.tsx';

const STATES = [
  'draft',
  'sealed',
  'sending',
  'stamped',
  'rejected',
  'unknown',
  'needs_attention',
  'cancel_requested',
  'canceled',
] as const;

const PROBLEM = {
  type: '/docs/errors/invoice_invalid',
  title: 'El comprobante no cumple las reglas del SAT',
  status: 422,
  code: 'invoice_invalid',
  detail: 'Corrige todo lo señalado y vuelve a enviarlo.',
  instance: 'req_8n3pLq0s1VtYw2Zk',
  errors: [
    {
      pointer: '/customer/regimen_fiscal',
      code: 'generic_rfc_regimen',
      sat: 'CFDI40159',
      message: 'Con RFC genérico el régimen debe ser 616.',
    },
  ],
};

export function DesignDocuments() {
  return (
    <div className="space-y-6">
      <Card title="States of an invoice: a word, a shape, a colour">
        <div className="flex flex-wrap gap-3">
          {STATES.map((state) => (
            <InvoiceBadge key={state} state={state} />
          ))}
          <Badge tone="test" shape="triangle">
            Pruebas
          </Badge>
        </div>
      </Card>
      <Card title="Notices">
        <div className="space-y-3">
          {(['info', 'good', 'attention', 'danger'] as const).map((tone) => (
            <Banner key={tone} tone={tone} title={tone}>
              What happened, and what to do.
            </Banner>
          ))}
          <FailureNotice error={PROBLEM} />
          <FailureNotice error={new TypeError('no connection')} />
          <Toast tone="good">Factura F-12 timbrada</Toast>
          <Toast tone="danger">No se pudo descargar. Reintenta.</Toast>
        </div>
      </Card>
      <Card title="Facts and copying">
        <Facts
          facts={[
            [
              'RFC',
              <span key="rfc" className="font-mono">
                URE180429TM6
              </span>,
            ],
            [
              'UUID',
              <Copyable key="uuid" value="5fa1a9e4-8f3a-4f7e-9f51-6c2f5d9f2a11" label="Copiar" copied="Copiado" />,
            ],
          ]}
        />
      </Card>
      <Card title="Timeline">
        <Timeline
          entries={[
            { key: '1', title: 'Timbrada', when: 'hace 1 minuto', tone: 'good' },
            { key: '2', title: 'En verificación', when: 'hace 2 minutos', tone: 'attention' },
            { key: '3', title: 'Creada', when: 'hace 3 minutos' },
          ]}
        />
      </Card>
    </div>
  );
}
