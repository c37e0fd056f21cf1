import { nodeCodec } from '../../complements/node-codec.ts';

/** Members of the financial system acting as trustees (Sector financiero 1.0). */
export interface SectorFinanciero {
  readonly idFideicom: string;
  readonly nomFideicom?: string;
  readonly descripFideicom: string;
}

export const sectorFinancieroCodec = nodeCodec<SectorFinanciero>('sectorfinanciero:SectorFinanciero', {
  fixed: [['Version', '1.0']],
  fields: [
    ['idFideicom', 'IdFideicom'],
    ['nomFideicom', 'NomFideicom', '?'],
    ['descripFideicom', 'DescripFideicom'],
  ],
});
