import { choice, maybe, node, one, some } from '../shape.ts';
import type { NodeShape, ValueShape } from '../shape.ts';
import * as v from '../values.ts';

/** These schemas keep white space as it is. */
const text = (max: number): ValueShape => v.uncollapsed(v.text(max));
const exactly = (...texts: readonly string[]): ValueShape => v.uncollapsed(v.oneOf(...texts));
const entidad = exactly(...Array.from({ length: 32 }, (_, index) => String(index + 1).padStart(2, '0')));
const inmueble = {
  Calle: text(150),
  'NoExterior?': text(55),
  'NoInterior?': text(30),
  'Colonia?': text(100),
  'Localidad?': text(100),
  'Referencia?': text(100),
  Municipio: text(100),
  Estado: entidad,
};

/** Divisas 1.0 (divisas.xsd). */
export const divisas = node('divisas:Divisas', {
  version: v.fixed('1.0'),
  tipoOperacion: exactly('compra', 'venta'),
});

/** Turista pasajero extranjero 1.0 (TuristaPasajeroExtranjero.xsd). */
export const turistaPasajero = node(
  'tpe:TuristaPasajeroExtranjero',
  { version: v.fixed('1.0'), fechadeTransito: v.momento, tipoTransito: exactly('Arribo', 'Salida') },
  [
    one(
      node('tpe:datosTransito', {
        Via: exactly('Aérea', 'Marítima', 'Terrestre'),
        TipoId: v.text(10_000),
        NumeroId: v.text(10_000),
        Nacionalidad: v.text(10_000),
        EmpresaTransporte: v.freeText,
        'IdTransporte?': v.freeText,
      }),
    ),
  ],
);

/** Servicios parciales de construcción 1.0 (servicioparcialconstruccion.xsd). */
export const parcialesConstruccion = node(
  'servicioparcial:parcialesconstruccion',
  { Version: v.fixed('1.0'), NumPerLicoAut: v.text(40) },
  [one(node('servicioparcial:Inmueble', { ...inmueble, CodigoPostal: v.uncollapsed(v.digits(5)) }))],
);

const persona = { Nombre: text(254), 'ApellidoPaterno?': text(200), 'ApellidoMaterno?': text(200), RFC: v.rfc };
const copropietario = { ...persona, 'CURP?': v.curp, Porcentaje: v.percentage };
const comunidad = exactly('Si', 'No');

/** One seller must have surname and CURP; buyers and co-owners may lack them. */
const unEnajenante = {
  Nombre: text(254),
  ApellidoPaterno: text(200),
  'ApellidoMaterno?': text(200),
  RFC: v.rfc,
  CURP: v.curp,
};

const party = (name: string, single: NodeShape, many: string, each: string): NodeShape =>
  choice(
    node(`notariospublicos:${name}`, { CoproSocConyugalE: comunidad }, [
      maybe(single),
      maybe(node(`notariospublicos:${many}`, {}, [some(node(`notariospublicos:${each}`, copropietario))])),
    ]),
  );

/** Notarios públicos 1.0 (notariospublicos.xsd). */
export const notariosPublicos = node('notariospublicos:NotariosPublicos', { Version: v.fixed('1.0') }, [
  one(
    node('notariospublicos:DescInmuebles', {}, [
      some(
        node('notariospublicos:DescInmueble', {
          TipoInmueble: v.uncollapsed(v.digits(2)),
          ...inmueble,
          Pais: v.uncollapsed(v.key('[A-ZÑ]{3}')),
          CodigoPostal: v.uncollapsed(v.digits(5)),
        }),
      ),
    ]),
  ),
  one(
    node('notariospublicos:DatosOperacion', {
      NumInstrumentoNotarial: v.key('0*[1-9][0-9]{0,5}'),
      FechaInstNotarial: v.dia,
      MontoOperacion: v.amount(),
      Subtotal: v.amount(),
      IVA: v.amount(),
    }),
  ),
  one(
    node('notariospublicos:DatosNotario', {
      CURP: v.curp,
      NumNotaria: v.key('0*[1-9][0-9]{0,2}'),
      EntidadFederativa: entidad,
      'Adscripcion?': text(255),
    }),
  ),
  one(
    party(
      'DatosEnajenante',
      node('notariospublicos:DatosUnEnajenante', unEnajenante),
      'DatosEnajenantesCopSC',
      'DatosEnajenanteCopSC',
    ),
  ),
  one(
    party(
      'DatosAdquiriente',
      node('notariospublicos:DatosUnAdquiriente', { ...persona, 'CURP?': v.curp }),
      'DatosAdquirientesCopSC',
      'DatosAdquirienteCopSC',
    ),
  ),
]);
