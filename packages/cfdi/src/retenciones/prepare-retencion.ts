import { InvalidCfdiInput } from '../build/amount-reader.ts';
import { snapshot } from '../model/frozen.ts';
import type { Finding } from '../model/finding.ts';
import type { ValidationContext } from '../rules/subject.ts';
import { buildRetencion } from './build-retencion.ts';
import { complementFields } from './complement-fields.ts';
import type { UnsealedRetencion } from './model.ts';
import type { RetencionInput } from './retencion-input.ts';
import { validateRetencion } from './validate-retencion.ts';

/** A document ready to be sealed, or what stands in its way. */
export interface PreparedRetencion {
  /** Absent when it could not be built. */
  readonly retencion?: UnsealedRetencion;
  /** Errors and warnings; the document may be sealed when there are no errors. */
  readonly findings: readonly Finding[];
}

/**
 * Builds a Retenciones document and validates it. Pointers of findings lead into the input
 * (`/plataformasTecnologicas/servicios/2/fechaServ`), or into the built document for what only that has.
 * The result is frozen and shares nothing with the input.
 */
export function prepareRetencion(input: RetencionInput, context: ValidationContext = {}): PreparedRetencion {
  try {
    const retencion = buildRetencion(input);
    const findings = validateRetencion(retencion, context);
    return snapshot({ retencion, findings: findings.map((finding) => intoInput(finding, input)) });
  } catch (error) {
    if (error instanceof InvalidCfdiInput) return snapshot({ findings: error.findings });
    throw error;
  }
}

/** Typed complements are written first, in the order of `complementFields`; the others keep their order after them. */
function intoInput(finding: Finding, input: RetencionInput): Finding {
  const [, position, rest = ''] = /^\/complementos\/(\d+)(.*)$/.exec(finding.pointer) ?? [];
  if (position === undefined) return finding;
  const typed = complementFields.filter(({ key }) => input[key] !== undefined);
  const index = Number(position);
  const field = typed[index];
  const pointer = field === undefined ? `/complementos/${index - typed.length}${rest}` : `/${field.key}${rest}`;
  return { ...finding, pointer };
}
