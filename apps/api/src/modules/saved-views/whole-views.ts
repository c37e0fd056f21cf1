import { wholeTable } from '../../platform/db/index.ts';
import { presentView } from './read-views.ts';
import { savedViews } from './saved-views.tables.ts';

/** Every saved view, with who made it. */
export const wholeViews = wholeTable(savedViews, (rows, { livemode }) =>
  rows.map((row) => {
    const actor = { kind: 'system', id: '' } as const;
    const { is_own: _, ...view } = presentView(row, { livemode, actor });
    return { ...view, created_by: row.createdBy };
  }),
);
