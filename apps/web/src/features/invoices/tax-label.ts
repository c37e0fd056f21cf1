const TAXES: Readonly<Record<string, string>> = { '001': 'ISR', '002': 'IVA', '003': 'IEPS' };

interface Tax {
  readonly impuesto: string;
  readonly tipo_factor?: string | null;
  readonly tasa_o_cuota?: string | null;
}

/** `IVA 16 %`, `IVA exento`: a tax as people call it, from SAT's key and rate. */
export function taxLabel({ impuesto, tipo_factor: factor, tasa_o_cuota: rate }: Tax): string {
  const name = TAXES[impuesto] ?? impuesto;
  if (factor === 'Exento') return `${name} exento`;
  const digits = /^0\.(\d\d)(\d{0,4})$/.exec(rate ?? '');
  if (!digits) return rate ? `${name} ${rate}` : name;
  const rest = (digits[2] ?? '').replace(/0+$/, '');
  return `${name} ${Number(digits[1])}${rest === '' ? '' : `.${rest}`} %`;
}
