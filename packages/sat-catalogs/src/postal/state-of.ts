/**
 * First two digits of the postal codes of each state, keyed by c_Estado. Correos de México gives every state its own
 * prefixes; a few dozen of the hundred are unused.
 */
const prefixes: Readonly<Record<string, readonly [from: number, to: number]>> = {
  CMX: [1, 16],
  AGU: [20, 20],
  BCN: [21, 22],
  BCS: [23, 23],
  CAM: [24, 24],
  COA: [25, 27],
  COL: [28, 28],
  CHP: [29, 30],
  CHH: [31, 33],
  DUR: [34, 35],
  GUA: [36, 38],
  GRO: [39, 41],
  HID: [42, 43],
  JAL: [44, 49],
  MEX: [50, 57],
  MIC: [58, 61],
  MOR: [62, 62],
  NAY: [63, 63],
  NLE: [64, 67],
  OAX: [68, 71],
  PUE: [72, 75],
  QUE: [76, 76],
  ROO: [77, 77],
  SLP: [78, 79],
  SIN: [80, 82],
  SON: [83, 85],
  TAB: [86, 86],
  TAM: [87, 89],
  TLA: [90, 90],
  VER: [91, 96],
  YUC: [97, 97],
  ZAC: [98, 99],
};

const byPrefix = new Map<string, string>();
for (const [state, [from, to]] of Object.entries(prefixes)) {
  for (let prefix = from; prefix <= to; prefix++) byPrefix.set(String(prefix).padStart(2, '0'), state);
}

/**
 * State (key of c_Estado) of a postal code of five digits, by its prefix; `undefined` when the text is not a postal code or
 * no state uses the prefix. Says nothing about whether the code exists: that is c_CodigoPostal.
 */
export function stateOf(codigoPostal: string): string | undefined {
  return /^\d{5}$/.test(codigoPostal) ? byPrefix.get(codigoPostal.slice(0, 2)) : undefined;
}
