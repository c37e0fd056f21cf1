import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** What pressing the button accepts, before it is pressed. */
export function LegalNote() {
  const t = useTranslations('session.signUp');
  const link = (kind: 'terms' | 'privacy') => (text: ReactNode) => (
    <Link to="/legal/$kind" params={{ kind }} target="_blank" className="text-primary underline">
      {text}
    </Link>
  );
  return <p className="text-muted">{t.rich('accepts', { terms: link('terms'), privacy: link('privacy') })}</p>;
}
