import { useTranslations } from 'use-intl';

import { TextField } from '../../ui/field.tsx';

interface ColorFieldProps {
  readonly value: string;
  readonly onChange: (color: string) => void;
  readonly error: string | undefined;
  readonly name: string;
}

/** The colour of the printed document, with the top of a page to judge it by. */
export function ColorField({ value, onChange, error, name }: ColorFieldProps) {
  const t = useTranslations('settings.company');
  const color = /^#[0-9a-f]{6}$/.test(value) ? value : '#16211d';
  return (
    <div className="grid items-end gap-4 sm:grid-cols-[10rem_1fr]">
      <div className="flex items-end gap-2">
        <TextField
          label={t('color')}
          isMono
          value={value}
          placeholder="#0b6e4f"
          error={error}
          onChange={({ target }) => onChange(target.value.toLowerCase())}
        />
        <input
          type="color"
          aria-label={t('pickColor')}
          value={color}
          onChange={({ target }) => onChange(target.value)}
          className="size-9 shrink-0 rounded-md border border-line-strong bg-surface max-sm:size-11"
        />
      </div>
      <svg
        viewBox="0 0 320 72"
        className="w-full max-w-md rounded-sm border border-line"
        role="img"
        aria-label={t('colorPreview')}
      >
        <rect width="320" height="72" fill="#fff" />
        <text x="16" y="30" fontSize="13" fontWeight="600" fill="#16211d">
          {name.slice(0, 34)}
        </text>
        <text x="304" y="30" fontSize="13" fontWeight="600" fill={color} textAnchor="end">
          {t('colorTitle')}
        </text>
        <rect x="16" y="42" width="288" height="2.5" fill={color} />
        <rect x="16" y="54" width="120" height="5" fill="#dedbd0" />
        <rect x="254" y="54" width="50" height="5" fill="#dedbd0" />
      </svg>
    </div>
  );
}
