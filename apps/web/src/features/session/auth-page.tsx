import type { ReactNode } from 'react';

import { LanguageAndTheme } from '../shell/language-and-theme.tsx';
import { Logo } from '../../ui/logo.tsx';
import { PageTitle } from '../../ui/page.tsx';

/** The page of a person who is not in yet: one column, one thing to do. */
export function AuthPage({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-5 py-6">
      <header className="flex items-center justify-between">
        <Logo />
        <LanguageAndTheme />
      </header>
      <main className="flex flex-1 flex-col justify-center gap-6 py-10">
        <div>
          <PageTitle>{title}</PageTitle>
          {intro !== undefined && <p className="mt-2 text-muted">{intro}</p>}
        </div>
        {children}
      </main>
    </div>
  );
}
