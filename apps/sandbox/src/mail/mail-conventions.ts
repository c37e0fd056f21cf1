/** What an address makes the simulated world do, by the beginning of its local part. */
export const conventions = {
  rebote: 'bounces for good (HardBounce): the address is inactive from then on',
  lento: 'bounces for now (Transient), later nothing',
  queja: 'is delivered, then the receiver complains (SpamComplaint)',
  inactivo: 'is refused at once, as an inactive address (406)',
  abre: 'is delivered and opened',
  silencio: 'is taken and nothing is ever reported',
} as const;

export type Convention = keyof typeof conventions | 'normal';

/** `rebote+ana@…` bounces; an address of no convention is delivered. */
export function conventionOf(address: string): Convention {
  const local = address.toLowerCase().split('@')[0] ?? '';
  for (const name of ['rebote', 'lento', 'queja', 'inactivo', 'abre', 'silencio'] as const) {
    if (local === name || local.startsWith(`${name}+`) || local.startsWith(`${name}.`)) return name;
  }
  return 'normal';
}
