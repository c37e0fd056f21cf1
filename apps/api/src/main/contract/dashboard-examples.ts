const thisMonth = {
  invoices: 42,
  credit_notes: 1,
  invoiced: '48720.00',
  credited: '1160.00',
  net: '47560.00',
  transferred: '6560.00',
  withheld: '0.00',
  average: '1160.00',
};
const sameDays = { ...thisMonth, invoices: 35, credit_notes: 0, invoiced: '40600.00', credited: '0.00', net: '40600.00', transferred: '5600.00' }; // prettier-ignore

const need = {
  code: 'certificate_expiring',
  severity: 'attention',
  count: 1,
  object: 'csd_01m7ysjf5eeg0b0n5hzvj2e5t1',
  reason: null,
  since: '2026-12-20T18:00:00.000Z',
  days_left: 29,
};

const activity = {
  id: 'evt_01m7ysjhm2f2vbd5sxe8xn3n7q',
  type: 'invoice.stamped',
  at: '2026-11-21T16:14:03.100Z',
  actor: { kind: 'user', id: 'usr_01m7ysjepze2ptqta5dnkzmvnd', name: 'Ana Torres' },
  invoice: {
    id: 'inv_01m7ysjhf9ecxrkhjwbs28x377',
    type: 'I',
    series: 'F',
    folio: '1043',
    receiver: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    currency: 'MXN',
    total: '1160.00',
  },
};

/** A company three weeks into a month. */
export const dashboardExamples = {
  DashboardFigures: thisMonth,
  DashboardNeed: need,
  DashboardActivity: activity,
  Dashboard: {
    object: 'dashboard',
    livemode: true,
    at: '2026-11-21T16:20:00.000Z',
    time_zone: 'America/Mexico_City',
    periods: {
      this_month: { from: '2026-11-01', to: '2026-11-21' },
      same_days: { from: '2026-10-01', to: '2026-10-21' },
      last_month: { from: '2026-10-01', to: '2026-10-31' },
    },
    figures: [{ currency: 'MXN', this_month: thisMonth, same_days: sameDays, last_month: sameDays }],
    in_pesos: null,
    receivers: { this_month: 18, same_days: 15, last_month: 21 },
    days: [{ date: '2026-11-21', currency: 'MXN', documents: 3, net: '3480.00' }],
    top_receivers: [
      {
        currency: 'MXN',
        rfc: 'URE180429TM6',
        legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
        invoices: 4,
        net: '4640.00',
      },
    ],
    states: [
      { state: 'draft', period: 'now', documents: 2, amounts: [{ currency: 'MXN', total: '2320.00' }] },
      { state: 'stamped', period: 'month', documents: 43, amounts: [{ currency: 'MXN', total: '47560.00' }] },
    ],
    needs: [need],
    activity: [activity],
    checklist: { certificate: true, customer: true, invoice: true, dismissed_at: null },
  },
};
