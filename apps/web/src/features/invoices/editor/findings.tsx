import { useLocale, useTranslations } from 'use-intl';

import { Icon } from '../../../ui/icon.tsx';
import { useLive } from './live-context.tsx';

/** A finding of our rules, or an item of a problem of the API. */
export interface Told {
  readonly pointer: string;
  readonly code: string;
  readonly sat?: string | undefined;
  readonly message: string | { readonly es: string; readonly en: string };
}

interface FindingsProps {
  readonly onJump: (pointer: string) => void;
}

/** What is still missing and what SAT would refuse, each a way to its field. */
export function Findings({ onJump }: FindingsProps) {
  const t = useTranslations('editor.live');
  const live = useLive();
  if (!live) return <p className="text-muted">{t('loading')}</p>;
  const { blanks, errors, warnings } = live;
  if (blanks.length === 0 && errors.length === 0) {
    return (
      <div className="space-y-2">
        <p className="flex items-center gap-2 font-medium text-primary">
          <Icon name="check" />
          {t('clean')}
        </p>
        <FindingList findings={warnings} onJump={onJump} />
      </div>
    );
  }
  return (
    <div className="space-y-3">
      {blanks.length > 0 && (
        <div>
          <p className="font-medium">{t('toFill')}</p>
          <ul className="mt-1 space-y-0.5 text-muted">
            {blanks.map((blank) => (
              <li key={blank}>
                <button
                  type="button"
                  className="text-left underline decoration-line-strong underline-offset-2 hover:text-ink"
                  onClick={() => onJump(`#${blank}`)}
                >
                  {t(`fill.${blank}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {errors.length > 0 && (
        <p className="flex items-center gap-2 font-medium text-attention">
          <Icon name="warning" />
          {t('missing', { count: errors.length })}
        </p>
      )}
      <FindingList findings={[...errors, ...warnings]} onJump={onJump} />
    </div>
  );
}

const SHOWN = 8;

interface Group {
  readonly first: Told;
  readonly others: number;
}

/** Each error is said; a warning that many lines give is said once, with how many more there are. */
function grouped(findings: readonly Told[]): readonly Group[] {
  const groups = Map.groupBy(findings, (finding) =>
    'severity' in finding && finding.severity === 'warning' ? finding.code : `${finding.pointer} ${finding.code}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others: others.length }] : []));
}

export function FindingList({ findings, onJump }: FindingsProps & { readonly findings: readonly Told[] }) {
  const t = useTranslations('editor.live');
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  const groups = grouped(findings);
  const rest = groups.length - SHOWN;
  return (
    <ul className="space-y-1.5 text-[13px]">
      {groups.slice(0, SHOWN).map(({ first: { pointer, code, sat, message }, others }) => (
        <li key={`${pointer} ${code}`}>
          <button
            type="button"
            onClick={() => onJump(pointer)}
            className="w-full rounded-sm border-l-2 border-attention-mark pl-2 text-left hover:bg-sunken"
          >
            {typeof message === 'string' ? message : message[language]}{' '}
            <span className="font-mono text-xs text-muted">({sat ?? code})</span>
            {others > 0 && <span className="text-muted"> {t('alike', { count: others })}</span>}
          </button>
        </li>
      ))}
      {rest > 0 && <li className="text-muted">{t('more', { count: rest })}</li>}
    </ul>
  );
}
