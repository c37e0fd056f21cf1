import { Link, Outlet } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

import { Button, buttonClass } from '../ui/button.tsx';
import { Logo } from '../ui/logo.tsx';
import { PageTitle } from '../ui/page.tsx';

export function RootPage() {
  return <Outlet />;
}

export function NotFoundPage() {
  const t = useTranslations('shell');
  return (
    <DeadEnd title={t('notFound.title')} text={t('notFound.text')}>
      <Link to="/" className={buttonClass('primary')}>
        {t('notFound.action')}
      </Link>
    </DeadEnd>
  );
}

/** A mistake of ours, or a page of an older version that is no longer there: loading again cures both. */
export function ErrorPage() {
  const t = useTranslations('shell');
  return (
    <DeadEnd title={t('crash.title')} text={t('crash.text')}>
      <Button kind="primary" onClick={() => globalThis.location.reload()}>
        {t('crash.action')}
      </Button>
    </DeadEnd>
  );
}

function DeadEnd({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: React.ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 p-6">
      <Logo />
      <PageTitle>{title}</PageTitle>
      <p className="text-muted">{text}</p>
      <div>{children}</div>
    </main>
  );
}
