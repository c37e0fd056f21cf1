import type { CatalogRow } from '../catalog-row.ts';
import { clothing } from './products/clothing.ts';
import { computing } from './products/computing.ts';
import { construction } from './products/construction.ts';
import { education } from './products/education.ts';
import { foodAndDrinks } from './products/food.ts';
import { generalKeys } from './products/general.ts';
import { health } from './products/health.ts';
import { homeGoods } from './products/home.ts';
import { hospitality } from './products/hospitality.ts';
import { officeAndFarm } from './products/office-and-farm.ts';
import { personalCare } from './products/personal-care.ts';
import { professionalServices } from './products/professional.ts';
import { propertyServices } from './products/property-services.ts';
import { transport } from './products/transport.ts';
import { toRow } from './products/product.ts';

/**
 * Starter list of c_ClaveProdServ: what most Mexican merchants sell, so that a newcomer can invoice before the full catalogue
 * is imported. Its synonyms stay useful afterwards: they join the search text of the imported rows.
 */
export const clavesProdServ: readonly CatalogRow[] = [
  ...generalKeys,
  ...foodAndDrinks,
  ...hospitality,
  ...professionalServices,
  ...computing,
  ...construction,
  ...transport,
  ...propertyServices,
  ...health,
  ...education,
  ...personalCare,
  ...clothing,
  ...homeGoods,
  ...officeAndFarm,
].map(toRow);
