import { Decimal } from '@kita/money';
import type { Place, Rule } from '../../rules/rule.ts';
import { rulesOn } from '../on-complement.ts';
import { schemaRules } from '../plain-complement-rules.ts';
import type { CopropietarioNotarial, NotariosPublicos, PersonaNotarial } from './model.ts';
import { notariosPublicosCodec } from './notarios-publicos-xml.ts';

const on = rulesOn(notariosPublicosCodec);
const HUNDRED = Decimal.fromInteger(100);

/** Notarios públicos 1.0: the schema, and warnings where the parties do not add up. */
export const notariosPublicosRules: readonly Rule[] = [
  ...schemaRules(
    'notarios',
    { es: 'del complemento de notarios públicos', en: 'of the notaries complement' },
    notariosPublicosCodec,
  ),
  on({
    code: 'notarios_one_or_several',
    severity: 'warning',
    message: {
      es: 'Sin copropiedad ni sociedad conyugal («No») va una sola persona; con ella («Si»), cada copropietario.',
      en: 'Without co-ownership ("No") there is one person; with it ("Si"), each co-owner.',
    },
    *check({ value }) {
      for (const { pointer, isShared, single, owners } of parties(value)) {
        const isSound = isShared ? owners.length > 0 && single === undefined : single !== undefined && owners.length === 0;
        if (!isSound) yield { pointer: `${pointer}/coproSocConyugalE`, found: isShared ? 'Si' : 'No' };
      }
    },
  }),
  on({
    code: 'notarios_shares_not_100',
    severity: 'warning',
    message: {
      es: 'Los porcentajes de los copropietarios deben sumar {expected}, no {found}.',
      en: 'The shares of the co-owners must add up to {expected}, not {found}.',
    },
    *check({ value }) {
      for (const { pointer, list, owners } of parties(value)) yield* shares(owners, `${pointer}/${list}`);
    },
  }),
]; // prettier-ignore

interface Party {
  readonly pointer: string;
  readonly list: string;
  readonly isShared: boolean;
  readonly single?: PersonaNotarial;
  readonly owners: readonly CopropietarioNotarial[];
}

function parties({ datosEnajenante: seller, datosAdquiriente: buyer }: NotariosPublicos): Party[] {
  return [
    {
      pointer: '/datosEnajenante',
      list: 'datosEnajenantesCopSc',
      isShared: seller.coproSocConyugalE === 'Si',
      single: seller.datosUnEnajenante,
      owners: seller.datosEnajenantesCopSc ?? [],
    },
    {
      pointer: '/datosAdquiriente',
      list: 'datosAdquirientesCopSc',
      isShared: buyer.coproSocConyugalE === 'Si',
      single: buyer.datosUnAdquiriente,
      owners: buyer.datosAdquirientesCopSc ?? [],
    },
  ];
}

function* shares(owners: readonly CopropietarioNotarial[], pointer: string): Generator<Place> {
  const parts = owners.map(({ porcentaje }) => Decimal.tryParse(porcentaje));
  if (owners.length === 0 || parts.includes(undefined)) return;
  const total = parts.reduce<Decimal>((sum, part) => sum.add(part ?? Decimal.zero), Decimal.zero);
  if (!total.eq(HUNDRED)) yield { pointer, found: total.toString(), expected: '100' };
}
