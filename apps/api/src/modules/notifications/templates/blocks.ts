/** Parts a mail is made of, in order. Each holds plain text; the renderers escape it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  /** Names and values, one pair a line; the last one is emphasised when it is a total. */
  | {
      readonly kind: 'facts';
      readonly rows: ReadonlyArray<readonly [name: string, value: string]>;
      readonly hasTotal: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** Small print: what to do when this mail was not expected, for instance. */
  | { readonly kind: 'note'; readonly text: string };

export interface ListItem {
  readonly text: string;
  readonly detail?: string;
  readonly url?: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const button = (label: string, url: string): Block => ({ kind: 'button', label, url });
export const facts = (rows: ReadonlyArray<readonly [string, string]>, hasTotal = false): Block => ({
  kind: 'facts',
  rows,
  hasTotal,
});
export const list = (items: readonly ListItem[]): Block => ({ kind: 'list', items });
export const note = (text: string): Block => ({ kind: 'note', text });
