import type { CatalogStatus } from './catalog-status.ts';
import type { CatalogReport, ImportReport, ReportedChange } from './import-report.ts';

const nameWidth = 36;

/** State of the catalogues for a person: one line each, complements after CFDI 4.0. */
export function statusText(states: readonly CatalogStatus[]): string {
  return states
    .map((status, at) => {
      const title =
        status.group === states[at - 1]?.group ? '' : `${at === 0 ? '' : '\n'}${groupTitles[status.group]}\n`;
      return `${title}${statusLine(status)}\n`;
    })
    .join('');
}

const groupTitles: Readonly<Record<CatalogStatus['group'], string>> = {
  cfdi: 'CFDI 4.0',
  pagos: 'Pagos 2.0',
  nomina: 'Nómina 1.2',
  carta_porte: 'Carta Porte 3.1',
  comercio_exterior: 'Comercio Exterior 2.0',
  retenciones: 'Retenciones 2.0',
};

function statusLine({ name, state, source, rowCount, asOf, origin, lastChange }: CatalogStatus): string {
  const start = `  ${name.padEnd(nameWidth)}${state.padEnd(10)}${String(rowCount).padStart(7)} rows  `;
  if (source === 'built_in') return `${start}built in`;
  const change =
    lastChange === undefined
      ? ''
      : `; last change ${dayOf(lastChange.importedAt)}: +${lastChange.added} ~${lastChange.changed} -${lastChange.closed}`;
  return `${start}as of ${asOf ?? '?'} from ${origin ?? '?'}${change}`;
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Keys shown after the numbers of a catalogue. */
const exampleCountMax = 10;

/** What an import changed, for a person: one line a catalogue, and with `details` the rows behind it. */
export function reportText({ catalogs, ignored }: ImportReport, details: boolean): string {
  const lines = catalogs.map((report) => (details ? reportLine(report) + detailLines(report) : reportLine(report)));
  const rest = ignored.length === 0 ? '' : `${ignored.length} other catalogues were not read.\n`;
  return `${lines.join('')}${rest}`;
}

function reportLine({ catalog, added, changed, closed, unchanged, rows }: CatalogReport): string {
  const counts = `${added} added, ${changed} changed, ${closed} ended, ${unchanged} unchanged`;
  const keys = [rows.changed, rows.closed].flatMap((some) => some.slice(0, exampleCountMax).map(({ key }) => key));
  return `${catalog.padEnd(nameWidth)}${counts}${keys.length === 0 ? '' : `  (${keys.join(' ')})`}\n`;
}

function detailLines({ added, changed, closed, rows }: CatalogReport): string {
  return [
    ...rows.added.map(({ key, text }) => `  + ${key} ${text}`),
    ...rows.changed.flatMap((row) => [`  ~ ${row.key} ${row.text}`, ...columnLines(row)]),
    ...rows.closed.map(({ key, text, to }) => `  - ${key} ${text}, until ${to}`),
    ...notShown(added + changed + closed - rows.added.length - rows.changed.length - rows.closed.length),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function columnLines({ columns }: ReportedChange): string[] {
  return Object.entries(columns).map(([name, { before, after }]) => `      ${name}: «${before}» → «${after}»`);
}

const notShown = (count: number): string[] => (count === 0 ? [] : [`  … and ${count} more`]);
