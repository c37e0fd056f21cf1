import { bahiaDeBanderas, northernBorder, southernBorder, type SpecialMunicipality } from './border-municipalities.ts';

interface Block {
  readonly from: string;
  readonly to: string;
  readonly municipality: SpecialMunicipality;
}

const blocks: readonly Block[] = [...northernBorder, ...southernBorder, bahiaDeBanderas]
  .flatMap((municipality) => municipality.ranges.map(([from, to]): Block => ({ from, to, municipality })))
  .sort((a, b) => (a.from < b.from ? -1 : 1));

/** The special municipality a postal code belongs to, or `undefined`. Codes have five digits, so they compare as text. */
export function specialMunicipalityOf(codigoPostal: string): SpecialMunicipality | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (codigoPostal < block.from) high = middle - 1;
    else if (codigoPostal > block.to) low = middle + 1;
    else return block.municipality;
  }
  return undefined;
}
