import { useState } from 'react';

import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LineChart } from '../../ui/charts/line-chart.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CheckField } from '../../ui/field.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton, Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly total: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'id', title: 'Folio', cell: ({ id }) => <a href={`#${id}`}>{id}</a> },
  { key: 'name', title: 'Cliente', cell: ({ name }) => name },
  { key: 'total', title: 'Total', isAmount: true, cell: ({ total }) => total },
];

const ROWS: readonly Row[] = [
  { id: 'F-3', name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', total: '$1,160.00' },
  { id: 'F-2', name: 'PUBLICO EN GENERAL', total: '$48.50' },
  { id: 'F-1', name: 'XOCHILT CASAS CHAVEZ', total: '$120,900.10' },
];

const CHART = [0, 5, 5, -8, 30, 60, 62, 70];

export function DesignLists() {
  const [open, setOpen] = useState<'middle' | 'side'>();
  return (
    <div className="space-y-6">
      <Card title="Dialog and drawer">
        <div className="flex gap-3">
          <Button onClick={() => setOpen('middle')}>Dialog</Button>
          <Button onClick={() => setOpen('side')}>Drawer</Button>
        </div>
        {open && (
          <Dialog
            place={open}
            title="¿Eliminar este borrador?"
            closeLabel="Cerrar"
            onClose={() => setOpen(undefined)}
            footer={<Button kind="danger">Eliminar borrador de $1,160.00</Button>}
          >
            <p>El borrador de $1,160.00 para PUBLICO EN GENERAL se borra para siempre.</p>
          </Dialog>
        )}
      </Card>
      <Card title="Disclosure">
        <div className="flex gap-3">
          <Disclosure label="Filtros">
            <CheckField label="Timbrada" />
          </Disclosure>
          <Disclosure isWide label="Columnas" icon="menu" align="right">
            <CheckField label="Folio fiscal" defaultChecked />
          </Disclosure>
        </div>
      </Card>
      <Card title="Table">
        <Table caption="Facturas" columns={COLUMNS} rows={ROWS} rowKey={({ id }) => id} />
      </Card>
      <Card title="Table on its way">
        <Table caption="Facturas" columns={COLUMNS} rows={undefined} rowKey={({ id }) => id} skeletonRows={3} />
      </Card>
      <Card title="Chart">
        <LineChart
          title="Facturado acumulado"
          description="Noviembre: 60. Octubre completo: 80."
          places={CHART.map((_, at) => String(at + 1))}
          lines={[
            { name: 'noviembre', values: CHART.slice(0, 6), isMain: true },
            { name: 'octubre', values: CHART.map((value) => value + 10), isMain: false },
          ]}
          short={String}
          onPoint={() => {}}
        />
      </Card>
      <Card title="Nothing yet">
        <EmptyState
          title="Aún no hay facturas"
          action={<Button kind="primary">Nueva factura</Button>}
          example="Ejemplo: F-1 · $1,160.00"
        >
          Aquí estarán todas, con su estado y su total.
        </EmptyState>
      </Card>
      <Card title="A page on its way">
        <PageSkeleton />
        <Skeleton width="40%" />
      </Card>
      <Card title="Long work">
        <div className="space-y-3">
          <Progress label="Timbrando…" done={21} total={44} />
          <Progress label="Quitando…" />
        </div>
      </Card>
    </div>
  );
}
