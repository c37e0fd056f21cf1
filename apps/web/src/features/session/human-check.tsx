import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useLanguage } from '../../i18n/language.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useSignInOptions } from './use-session.ts';

interface TurnstileApi {
  render(element: HTMLElement, options: Record<string, unknown>): string;
  reset(id: string): void;
  remove(id: string): void;
}

interface HumanCheckProps {
  /** A token, or nothing while there is none. Each is good once. */
  readonly onToken: (token: string | undefined) => void;
  /** Changes when a token was spent: the widget then makes another. */
  readonly round: number;
}

/** The widget of Turnstile where the installation uses it; nothing, and no other host, where it does not. */
export function HumanCheck({ onToken, round }: HumanCheckProps) {
  const turnstile = useSignInOptions().data?.turnstile;
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const t = useTranslations('session.human');
  const tCommon = useTranslations('common');
  const [isMissing, setMissing] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!turnstile || !box.current) return undefined;
    const element = box.current;
    let widget: { api: TurnstileApi; id: string } | undefined;
    let isGone = false;
    onToken(undefined);
    const draw = async () => {
      const api = await loadTurnstile(turnstile.script_url);
      if (isGone) return;
      const options = {
        sitekey: turnstile.site_key,
        language: language === 'en' ? 'en' : 'es',
        callback: onToken,
        // The size of the page's own column, in its own light.
        size: 'flexible',
        theme: getComputedStyle(element).colorScheme.includes('dark') ? 'dark' : 'light',
        'expired-callback': () => onToken(undefined),
        'error-callback': () => setMissing(true),
      };
      widget = { api, id: api.render(element, options) };
    };
    setMissing(false);
    draw().catch(() => setMissing(true));
    return () => {
      isGone = true;
      widget?.api.remove(widget.id);
      element.replaceChildren();
    };
    // A new round or another key makes the widget again; the callback is the form's and does not.
  }, [turnstile?.site_key, round, tries]);
  if (!turnstile) return null;
  return (
    <>
      {isMissing && (
        <Banner
          tone="attention"
          role="status"
          action={<Button onClick={() => setTries((count) => count + 1)}>{tCommon('retry')}</Button>}
        >
          {t('missing')}
        </Banner>
      )}
      {/* As high as the widget, so that the form does not jump when it comes. */}
      <div ref={box} className={isMissing ? 'hidden' : 'min-h-[65px]'} />
    </>
  );
}

let loading: Promise<TurnstileApi> | undefined;

function loadTurnstile(url: string): Promise<TurnstileApi> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${url}?render=explicit`;
    script.addEventListener('load', () => resolve(turnstileOf(globalThis)));
    script.addEventListener('error', () => {
      // The next try asks again.
      loading = undefined;
      script.remove();
      reject(new Error('Turnstile could not be loaded'));
    });
    document.head.append(script);
  });
  return loading;
}

/** The widget's script puts its API on the global object under this name. */
function turnstileOf(scope: object): TurnstileApi {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return (scope as { turnstile: TurnstileApi }).turnstile;
}
