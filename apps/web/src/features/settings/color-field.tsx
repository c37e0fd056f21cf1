import { useTranslations } from 'use-intl';

import { TextField } from '../../ui/field.tsx';

interface ColorFieldProps {
  readonly value: string;
  readonly onChange: (color: string) => void;
  readonly error: string | undefined;
}

/** The colour of the rules of the printed document. */
export function ColorField({ value, onChange, error }: ColorFieldProps) {
  const t = useTranslations('settings.company');
  const isColor = /^#[0-9a-f]{6}$/.test(value);
  return (
    <div className="flex items-start gap-2">
      <TextField
        label={t('color')}
        isMono
        value={value}
        placeholder="#0b6e4f"
        error={error}
        onChange={({ target }) => onChange(target.value.toLowerCase())}
        note={isColor && contrastOnPaper(value) < RULE_CONTRAST && <p className="text-attention">{t('colorPale')}</p>}
      />
      <input
        type="color"
        aria-label={t('pickColor')}
        value={isColor ? value : '#16211d'}
        onChange={({ target }) => onChange(target.value)}
        className="mt-6 size-9 shrink-0 rounded-md border border-line-strong bg-surface max-sm:size-11"
      />
    </div>
  );
}

/** Below it a rule is lost on paper (WCAG 2.2, 1.4.11); the PDF darkens such a colour (`packages/documents`). */
const RULE_CONTRAST = 3;

function contrastOnPaper(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
