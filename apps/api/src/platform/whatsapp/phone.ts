/**
 * Telephones in one form (E.164), as people in Mexico write them: ten digits are Mexican, the old prefixes 01, 044 and 045
 * and the mobile 1 behind 52 are dropped. The 1 was abolished in 2019; WhatsApp takes numbers without it and reports with it.
 */
export function parsePhone(text: string): string | undefined {
  const compact = text.trim().replaceAll(/[\s().-]/g, '');
  if (!/^\+?\d{8,17}$/.test(compact)) return undefined;
  if (compact.startsWith('+')) return international(compact.slice(1));
  if (compact.startsWith('00')) return international(compact.slice(2));
  const national = compact.replace(/^(?:01|044|045)(?=\d{10}$)/, '');
  if (national.length === 10) return international(`52${national}`);
  return /^521?\d{10}$/.test(national) ? international(national) : undefined;
}

function international(digits: string): string | undefined {
  if (!digits.startsWith('52')) return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined;
  const mexican = /^521?([1-9]\d{9})$/.exec(digits)?.[1];
  return mexican === undefined ? undefined : `+52${mexican}`;
}
