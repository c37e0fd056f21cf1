import type { NodeCodec } from '../complements/node-codec.ts';
import type { XmlElement } from '../xml/element.ts';
import { arrendamientoEnFideicomisoCodec } from './complements/arrendamiento-en-fideicomiso.ts';
import { dividendosCodec } from './complements/dividendos.ts';
import { enajenacionDeAccionesCodec } from './complements/enajenacion-de-acciones.ts';
import { fideicomisoNoEmpresarialCodec } from './complements/fideicomiso-no-empresarial.ts';
import { interesesHipotecariosCodec } from './complements/intereses-hipotecarios.ts';
import { interesesCodec } from './complements/intereses.ts';
import { operacionesConDerivadosCodec } from './complements/operaciones-con-derivados.ts';
import { pagosAExtranjerosCodec } from './complements/pagos-a-extranjeros.ts';
import { planesDeRetiroCodec } from './complements/planes-de-retiro.ts';
import { premiosCodec } from './complements/premios.ts';
import { sectorFinancieroCodec } from './complements/sector-financiero.ts';
import type { ComplementInputs } from './retencion-input.ts';

/** A field of the input that becomes a complement. */
export interface ComplementField {
  readonly key: keyof ComplementInputs;
  /** The only key of withholding that has this complement. */
  readonly clave?: string;
  write(input: ComplementInputs): XmlElement[];
}

type Plain = Exclude<keyof ComplementInputs, 'plataformasTecnologicas'>;

function field<K extends Plain>(
  key: K,
  codec: NodeCodec<NonNullable<ComplementInputs[K]>>,
  clave?: string,
): ComplementField {
  return {
    key,
    ...(clave !== undefined && { clave }),
    write(input) {
      const value = input[key];
      return value === undefined ? [] : [codec.write(value)];
    },
  };
}

/** In the order they are written; platforms are computed, so they are written by whoever computes them. */
export const complementFields: readonly ComplementField[] = [
  field('arrendamientoEnFideicomiso', arrendamientoEnFideicomisoCodec, '17'),
  field('dividendos', dividendosCodec),
  field('enajenacionDeAcciones', enajenacionDeAccionesCodec),
  field('fideicomisoNoEmpresarial', fideicomisoNoEmpresarialCodec, '21'),
  field('intereses', interesesCodec, '16'),
  field('interesesHipotecarios', interesesHipotecariosCodec, '23'),
  field('operacionesConDerivados', operacionesConDerivadosCodec, '24'),
  field('pagosAExtranjeros', pagosAExtranjerosCodec),
  field('planesDeRetiro', planesDeRetiroCodec, '22'),
  { key: 'plataformasTecnologicas', clave: '26', write: () => [] },
  field('premios', premiosCodec, '20'),
  field('sectorFinanciero', sectorFinancieroCodec, '27'),
];
