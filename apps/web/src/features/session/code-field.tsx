import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';

import { TextField } from '../../ui/field.tsx';

/** A one-time code: telephones offer it above the keyboard. Recovery codes have letters, so the keyboard stays whole. */
export function CodeField(props: Omit<ComponentProps<typeof TextField>, 'label' | 'hint'>) {
  const t = useTranslations('session.code');
  return (
    <TextField
      label={t('label')}
      hint={t('hint')}
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={32}
      isMono
      {...props}
    />
  );
}
