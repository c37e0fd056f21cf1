import { any, node } from '../shape.ts';
import * as v from '../values.ts';

const idContabilidad = v.key('[0-9]{1,6}');

/** States, the five constituencies and the whole country (ine11.xsd, t_ClaveEntidad). */
const claveEntidad = v.oneOf(
  ...'AGU BCN BCS CAM CHP CHH COA COL CR1 CR2 CR3 CR4 CR5 DIF DUR GUA GRO HID JAL MEX MIC MOR NAC NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM TLA VER YUC ZAC'.split(' '),
); // prettier-ignore

const entidad = node('ine:Entidad', { ClaveEntidad: claveEntidad, 'Ambito?': v.oneOf('Local', 'Federal') }, [
  any(node('ine:Contabilidad', { IdContabilidad: idContabilidad })),
]);

/** INE 1.1 (ine11.xsd): up to 76 entities, each state once per ámbito. */
export const ine = node(
  'ine:INE',
  {
    Version: v.fixed('1.1'),
    TipoProceso: v.oneOf('Ordinario', 'Precampaña', 'Campaña'),
    'TipoComite?': v.oneOf('Ejecutivo Nacional', 'Ejecutivo Estatal', 'Directivo Estatal'),
    'IdContabilidad?': idContabilidad,
  },
  [{ ...any(entidad), max: 76 }],
);
