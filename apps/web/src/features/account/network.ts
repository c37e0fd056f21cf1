/** The network an address belongs to: enough to recognise a place, and no more than that on a screen somebody may see. */
export function networkOf(ip: string): string {
  if (ip.includes(':')) {
    const groups = ip.split(':').slice(0, 3);
    return `${groups.join(':')}::`;
  }
  return ip.replace(/\.\d+$/, '.×');
}
