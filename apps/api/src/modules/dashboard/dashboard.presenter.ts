import type { CertificateRow } from '../certificates/index.ts';
import type { BilledReceivers, InvoiceDayRow, OpenGroup, TopReceiver } from '../invoices/index.ts';
import type { DashboardWire } from './dashboard.schemas.ts';
import { currenciesOf, daysOf, figuresOf, inPesos, within } from './figures.ts';
import type { MonthSpans, Span } from './month-spans.ts';
import { needsOf } from './needs.ts';
import { statesOf } from './states.ts';

export interface DashboardFacts {
  readonly now: Date;
  readonly zone: string;
  readonly livemode: boolean;
  readonly spans: MonthSpans;
  readonly days: readonly InvoiceDayRow[];
  readonly receivers: BilledReceivers;
  readonly receiversBefore: BilledReceivers;
  readonly top: readonly TopReceiver[];
  readonly open: readonly OpenGroup[];
  readonly certificate: CertificateRow | undefined;
  readonly pacAccount: object | undefined;
  readonly activity: DashboardWire['activity'];
  readonly hasIssued: boolean;
  readonly hasCustomers: boolean;
  readonly dismissedAt: Date | undefined;
}

/** Facts to the wire: sums are made here, with exact decimals, from a few rows per day. */
export function presentDashboard(facts: DashboardFacts): DashboardWire {
  const { now, spans, days, receivers, receiversBefore, open, certificate } = facts;
  const compared = <T>(value: (span: Span) => T) => ({
    this_month: value(spans.thisMonth),
    same_days: value(spans.sameDays),
    last_month: value(spans.lastMonth),
  });
  const currencies = currenciesOf(days);
  return {
    object: 'dashboard',
    livemode: facts.livemode,
    at: now.toISOString(),
    time_zone: facts.zone,
    periods: compared((span) => span),
    figures: currencies.map((currency) => {
      const rows = days.filter((row) => row.currency === currency);
      return { currency, ...compared((span) => figuresOf(within(rows, span))) };
    }),
    in_pesos: currencies.length === 1 ? null : compared((span) => inPesos(within(days, span))),
    receivers: {
      this_month: receivers.toDay,
      same_days: receiversBefore.toDay,
      last_month: receiversBefore.whole,
    },
    days: daysOf(days),
    top_receivers: facts.top.map((one) => ({
      currency: one.currency,
      rfc: one.receiverRfc,
      legal_name: one.receiverName,
      invoices: one.invoices,
      net: one.total,
    })),
    states: statesOf(open, within(days, spans.thisMonth)),
    needs: needsOf({ now, certificate, hasPacAccount: facts.pacAccount !== undefined, open }),
    activity: facts.activity,
    checklist: {
      certificate: certificate !== undefined,
      customer: facts.hasCustomers || facts.hasIssued,
      invoice: facts.hasIssued,
      dismissed_at: facts.dismissedAt?.toISOString() ?? null,
    },
  };
}
