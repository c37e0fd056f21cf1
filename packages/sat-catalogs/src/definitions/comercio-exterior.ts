import { definerOf } from './definition.ts';

const define = definerOf('comercio_exterior');

/** Catalogues of the foreign trade complement 2.0. */
export const comercioExteriorDefinitions = [
  define('c_ClavePedimento', 'claves_pedimentos', /^[A-Z]\d$/, { hasValidity: false }),
  define('c_FraccionArancelaria', 'fracciones_arancelarias', /^\d{8}(?:\d{2})?$/, {
    keyColumns: ['fraccion'],
    columns: { texto: 'text', unidad: 'text' },
    builtIn: 'none',
  }),
  define('c_INCOTERM', 'incoterms', /^[A-Z]{3}$/),
  define('c_MotivoTraslado', 'motivos_traslado', /^\d{2}$/, { hasValidity: false }),
  define('c_TipoOperacion', 'tipos_operacion', /^\d$/, { hasValidity: false }),
  define('c_UnidadAduana', 'unidades_medida', /^\d{2}$/),
  define('catComExt:c_Estado', 'estados', /^[A-Z]{2,3}$/, {
    keyColumns: ['estado'],
    columns: { pais: 'text', texto: 'text' },
    builtIn: 'none',
  }),
  define('catComExt:c_Localidad', 'localidades', /^[A-Z]{3}-\d{2}$/, {
    keyColumns: ['estado', 'localidad'],
    builtIn: 'none',
  }),
  define('catComExt:c_Municipio', 'municipios', /^[A-Z]{3}-\d{3}$/, {
    keyColumns: ['estado', 'municipio'],
    builtIn: 'none',
  }),
] as const;
