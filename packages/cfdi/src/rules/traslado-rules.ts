import type { Rule } from './rule.ts';

/** Documents of type T besides the matrix (SAT's filling guides for transfers): warnings, a PAC stamps all of it. */
export const trasladoRules: readonly Rule[] = [
  {
    code: 'traslado_receptor_not_emisor',
    severity: 'warning',
    message: {
      es: 'En un traslado de mercancía propia el receptor es el mismo emisor ({expected}), no {found}.',
      en: 'In a transfer of own goods the receiver is the issuer himself ({expected}), not {found}.',
    },
    *check(subject) {
      const { emisor, receptor } = subject.document;
      // Of an export CCE108 says it.
      if (subject.isType('T') && !subject.hasForeignTrade && receptor.rfc !== emisor.rfc)
        yield { pointer: '/receptor/rfc', found: receptor.rfc, expected: emisor.rfc };
    },
  },
  {
    code: 'traslado_uso_not_s01',
    severity: 'warning',
    message: {
      es: 'Un traslado lleva el uso S01 (sin efectos fiscales), no {found}.',
      en: 'A transfer has use S01 (no tax effects), not {found}.',
    },
    *check(subject) {
      const found = subject.document.receptor.usoCfdi;
      if (subject.isType('T') && found !== 'S01') yield { pointer: '/receptor/usoCfdi', found, expected: 'S01' };
    },
  },
  {
    code: 'traslado_moneda_unusual',
    severity: 'warning',
    message: {
      es: 'La moneda de un traslado es XXX, o MXN si sus conceptos tienen valor, no {found}.',
      en: 'The currency of a transfer is XXX, or MXN when its lines have a value, not {found}.',
    },
    *check(subject) {
      const found = subject.document.moneda;
      if (subject.isType('T') && !subject.hasForeignTrade && found !== 'XXX' && found !== 'MXN')
        yield { pointer: '/moneda', found, expected: 'XXX, MXN' };
    },
  },
  {
    code: 'traslado_with_taxes',
    severity: 'warning',
    message: {
      es: 'Un traslado no cobra nada: quita los impuestos de este concepto.',
      en: 'A transfer charges nothing: remove the taxes of this line.',
    },
    *check(subject) {
      if (!subject.isType('T')) return;
      for (const { concepto, pointer } of subject.conceptos) {
        for (const kind of ['traslados', 'retenciones'] as const)
          if ((concepto[kind] ?? []).length > 0) yield { pointer: `${pointer}/${kind}` };
      }
    },
  },
];
