const WEIGHTS = [3, 7, 1] as const;

/** Whether the last digit of an 18-digit CLABE follows from the others (Banco de México: weights 3, 7, 1, modulo 10). */
export function hasClabeCheckDigit(clabe: string): boolean {
  if (!/^\d{18}$/.test(clabe)) return false;
  const sum = Array.from(clabe.slice(0, 17), Number).reduce(
    (total, digit, index) => total + ((digit * (WEIGHTS[index % 3] ?? 0)) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(clabe[17]);
}
