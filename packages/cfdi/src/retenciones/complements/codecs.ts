import { arrendamientoEnFideicomisoCodec } from './arrendamiento-en-fideicomiso.ts';
import { dividendosCodec } from './dividendos.ts';
import { enajenacionDeAccionesCodec } from './enajenacion-de-acciones.ts';
import { fideicomisoNoEmpresarialCodec } from './fideicomiso-no-empresarial.ts';
import { interesesHipotecariosCodec } from './intereses-hipotecarios.ts';
import { interesesCodec } from './intereses.ts';
import { operacionesConDerivadosCodec } from './operaciones-con-derivados.ts';
import { pagosAExtranjerosCodec } from './pagos-a-extranjeros.ts';
import { planesDeRetiroCodec } from './planes-de-retiro.ts';
import { plataformasTecnologicasCodec } from './plataformas-tecnologicas.ts';
import { premiosCodec } from './premios.ts';
import { sectorFinancieroCodec } from './sector-financiero.ts';

/** Typed complements of Retenciones, by the qualified name of their root node: all that SAT's stylesheet includes. */
export const retencionComplementCodecs = {
  'arrendamientoenfideicomiso:Arrendamientoenfideicomiso': arrendamientoEnFideicomisoCodec,
  'dividendos:Dividendos': dividendosCodec,
  'enajenaciondeacciones:EnajenaciondeAcciones': enajenacionDeAccionesCodec,
  'fideicomisonoempresarial:Fideicomisonoempresarial': fideicomisoNoEmpresarialCodec,
  'intereses:Intereses': interesesCodec,
  'intereseshipotecarios:Intereseshipotecarios': interesesHipotecariosCodec,
  'operacionesconderivados:Operacionesconderivados': operacionesConDerivadosCodec,
  'pagosaextranjeros:Pagosaextranjeros': pagosAExtranjerosCodec,
  'planesderetiro11:Planesderetiro': planesDeRetiroCodec,
  'plataformasTecnologicas:ServiciosPlataformasTecnologicas': plataformasTecnologicasCodec,
  'premios:Premios': premiosCodec,
  'sectorfinanciero:SectorFinanciero': sectorFinancieroCodec,
} as const;
