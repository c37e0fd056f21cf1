import type { Block, ListItem } from './blocks.ts';
import { safeAccent, textOn } from './brand.ts';
import type { MailContent } from './define-template.ts';
import { Html, html } from './escape-html.ts';
import type { MailFrame } from './render-mail.ts';

/**
 * Mail programs are the browsers of 1999: tables for the layout, styles on the elements, no images from elsewhere. What
 * understands `prefers-color-scheme` gets a dark form; the rest keeps the light one.
 */
const FONT = new Html("font-family:'IBM Plex Sans',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif");

const STYLE = new Html(`:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.k-page{background:#0f1513!important}.k-card{background:#171f1c!important;border-color:#2f3a36!important}
.k-ink{color:#ebe9e2!important}.k-muted{color:#a3b0a9!important}.k-line{border-color:#2f3a36!important}
.k-test{background:#2b2040!important;color:#cdb2f0!important;border-color:#5a4380!important}
}
@media (max-width:620px){.k-card{border-radius:0!important}.k-pad{padding-left:20px!important;padding-right:20px!important}}`);

/** The HTML part of a mail. */
export function renderHtml(content: MailContent, frame: MailFrame): string {
  const lang = frame.language === 'es' ? 'es-MX' : 'en';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${content.subject}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body class="k-page" style="margin:0;padding:0;background:#fbfaf6;-webkit-text-size-adjust:100%">
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${content.preview}</div>
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          class="k-page"
          style="background:#fbfaf6"
        >
          <tr>
            <td align="center" style="padding:24px 0">${card(content, frame)} ${footer(frame)}</td>
          </tr>
        </table>
      </body>
    </html> `.text;
}

function card(content: MailContent, frame: MailFrame): Html {
  const accent = safeAccent(frame.brand.accent);
  const rows = content.blocks.map((block) => blockRow(block, accent, frame));
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    class="k-card"
    style="max-width:600px;background:#ffffff;border:1px solid #dedbd0;border-radius:6px"
  >
    <tr>
      <td style="height:6px;line-height:6px;font-size:0;background:${accent};border-radius:6px 6px 0 0">&nbsp;</td>
    </tr>
    ${testBand(frame)}
    <tr>
      <td class="k-pad" style="padding:28px 36px 0">
        <p class="k-ink" style="margin:0;${FONT};font-size:17px;font-weight:700;color:#16211d">${frame.brand.name}</p>
      </td>
    </tr>
    <tr>
      <td class="k-pad" style="padding:20px 36px 0">
        <h1 class="k-ink" style="margin:0;${FONT};font-size:24px;line-height:31px;font-weight:600;color:#16211d">
          ${content.title}
        </h1>
      </td>
    </tr>
    ${rows}
    <tr>
      <td style="height:28px;line-height:28px;font-size:0">&nbsp;</td>
    </tr>
  </table>`;
}

function testBand({ testMode, words }: MailFrame): Html {
  if (!testMode) return html``;
  return html`<tr>
    <td
      class="k-test k-pad"
      style="padding:10px 36px;background:#f1eaf9;border-bottom:1px solid #c7aee6;${FONT};font-size:14px;line-height:20px;color:#5f3596"
    >
      <strong>${words.test}</strong> · ${words.testDetail}
    </td>
  </tr> `;
}

function blockRow(block: Block, accent: string, frame: MailFrame): Html {
  if (block.kind === 'button') return buttonRow(block.label, block.url, accent, frame);
  if (block.kind === 'facts') {
    const last = block.rows.length - 1;
    return row(
      '20px',
      table(block.rows.map(([name, value], at) => factRow(name, value, block.hasTotal && at === last))),
    );
  }
  if (block.kind === 'list') return row('12px', table(block.items.map(itemRow)));
  if (block.kind === 'note') {
    const style = html`margin:0;${FONT};font-size:14px;line-height:21px;color:#56645d`;
    return row('18px', html`<p class="k-muted" style="${style}">${block.text}</p>`);
  }
  return row(
    '16px',
    html`<p class="k-ink" style="margin:0;${FONT};font-size:16px;line-height:25px;color:#16211d">${block.text}</p>`,
  );
}

function table(rows: readonly Html[]): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    ${rows}
  </table>`;
}

function row(gap: string, inside: Html): Html {
  return html`<tr>
    <td class="k-pad" style="padding:${gap} 36px 0">${inside}</td>
  </tr> `;
}

function buttonRow(label: string, url: string, accent: string, { words }: MailFrame): Html {
  const address = webAddress(url);
  return row(
    '24px',
    html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td style="border-radius:5px;background:${accent}">
            <a
              href="${address}"
              style="display:inline-block;padding:13px 26px;${FONT};font-size:16px;font-weight:600;color:${textOn(accent)};text-decoration:none"
              >${label}</a
            >
          </td>
        </tr>
      </table>
      <p
        class="k-muted"
        style="margin:14px 0 0;${FONT};font-size:13px;line-height:19px;color:#56645d;word-break:break-all"
      >
        ${words.copyLink}<br /><a href="${address}" class="k-muted" style="color:#56645d">${address}</a>
      </p>`,
  );
}

function factRow(name: string, value: string, isTotal: boolean): Html {
  const weight = isTotal ? 'font-weight:700;font-size:18px' : 'font-size:15px';
  return html`<tr>
    <td
      class="k-muted k-line"
      style="padding:9px 16px 9px 0;border-bottom:1px solid #dedbd0;${FONT};font-size:15px;line-height:21px;color:#56645d;vertical-align:top"
    >
      ${name}
    </td>
    <td
      class="k-ink k-line"
      align="right"
      style="padding:9px 0;border-bottom:1px solid #dedbd0;${FONT};${weight};line-height:21px;color:#16211d;word-break:break-word"
    >
      ${value}
    </td>
  </tr>`;
}

function itemRow({ text, detail, url }: ListItem): Html {
  const title =
    url === undefined
      ? html`${text}`
      : html`<a href="${webAddress(url)}" class="k-ink" style="color:#16211d">${text}</a>`;
  const small =
    detail === undefined
      ? html``
      : html`<br /><span class="k-muted" style="font-size:14px;color:#56645d">${detail}</span>`;
  return html`<tr>
    <td
      class="k-ink k-line"
      style="padding:11px 0;border-bottom:1px solid #dedbd0;${FONT};font-size:16px;line-height:23px;color:#16211d"
    >
      ${title}${small}
    </td>
  </tr>`;
}

function footer({ brand, words, unsubscribe }: MailFrame): Html {
  const lines = [...brand.lines, brand.isCompany ? words.sentByKita : words.kita];
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="max-width:600px"
  >
    <tr>
      <td class="k-pad k-muted" style="padding:18px 36px 0;${FONT};font-size:13px;line-height:20px;color:#56645d">
        ${lines.map((line) => html`${line}<br />`)}${
          unsubscribe === undefined
            ? html``
            : html`<a href="${webAddress(unsubscribe)}" class="k-muted" style="color:#56645d">${words.unsubscribe}</a>`
        }
      </td>
    </tr>
  </table> `;
}

/** Only addresses of the web become links, whatever a text claims to be. */
function webAddress(url: string): string {
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('a mail links to web addresses only');
  return href;
}
