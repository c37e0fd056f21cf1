import { useEffect, useId, useRef } from 'react';

import { useLanguage } from '../../i18n/language.tsx';
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
  const name = useId();
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
        'expired-callback': () => onToken(undefined),
      };
      widget = { api, id: api.render(element, options) };
    };
    void draw();
    return () => {
      isGone = true;
      widget?.api.remove(widget.id);
      element.replaceChildren();
    };
    // A new round or another key makes the widget again; the callback is the form's and does not.
  }, [turnstile?.site_key, round]);
  return turnstile ? <div ref={box} data-name={name} /> : null;
}

let loading: Promise<TurnstileApi> | undefined;

function loadTurnstile(url: string): Promise<TurnstileApi> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${url}?render=explicit`;
    script.addEventListener('load', () => resolve(turnstileOf(globalThis)));
    script.addEventListener('error', () => reject(new Error('Turnstile could not be loaded')));
    document.head.append(script);
  });
  return loading;
}

/** The widget's script puts its API on the global object under this name. */
function turnstileOf(scope: object): TurnstileApi {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said above
  return (scope as { turnstile: TurnstileApi }).turnstile;
}
