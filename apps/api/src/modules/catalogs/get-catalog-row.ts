import type { CatalogName, CatalogRow } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { readCatalogKeys } from './database-catalogs.ts';

/** The row of a key, in force on `asOf` or, without it, in its newest version. @throws `not_found` */
export async function getCatalogRow(
  ctx: Pick<Context, 'db' | 'services'>,
  input: { catalog: CatalogName; key: string; asOf?: string },
): Promise<CatalogRow> {
  const catalogs = await readCatalogKeys(ctx, [input]);
  const row = catalogs.find(input.catalog, input.key, input.asOf);
  if (row !== undefined) return row;
  const known = catalogs.isLoaded(input.catalog);
  throw NotFound({
    detail: known
      ? {
          es: `La clave no está en el catálogo ${input.catalog} del SAT o no está vigente ese día. Búscala por su nombre.`,
          en: `The key is not in SAT's catalogue ${input.catalog} or not in force that day. Search for it by name.`,
        }
      : {
          es: `El catálogo ${input.catalog} aún no está completo en esta instalación y no incluye la clave.`,
          en: `Catalogue ${input.catalog} is not complete in this installation yet and does not include the key.`,
        },
  });
}
