const KEPT_ATTRIBUTES = new Set(['class', 'align', 'width', 'cellpadding', 'cellspacing', 'border', 'role']);
const STYLE = /<style>([^<]*)<\/style>/;
const KEPT_ELEMENTS = new Set(['DIV', 'TABLE', 'TBODY', 'TR', 'TD', 'P', 'H1', 'SPAN', 'STRONG', 'BR', 'A']);

/**
 * Draws a mail into a shadow tree without loosening the page's policy: the text is parsed inert, and only known elements are
 * made again, with their styles set through the DOM. Links lead nowhere, because the example's addresses are no places.
 */
export function drawMail(root: ShadowRoot, html: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE.exec(html)?.[1] ?? '');
  // The policy complains of styles even in a document nobody sees; quotes in texts are entities, so only attributes match.
  const unstyled = html.replace(STYLE, '').replaceAll(' style="', ' data-style="');
  const parsed = new DOMParser().parseFromString(unstyled, 'text/html');
  root.adoptedStyleSheets = [sheet];
  const page = document.createElement('div');
  copyLook(parsed.body, page);
  page.append(...copies(parsed.body));
  root.replaceChildren(page);
}

function copies(from: Element): Node[] {
  return [...from.childNodes].flatMap((node): Node[] => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
    if (!(node instanceof Element) || !KEPT_ELEMENTS.has(node.tagName)) return [];
    const copy = document.createElement(node.tagName === 'A' ? 'span' : node.tagName);
    copyLook(node, copy);
    copy.append(...copies(node));
    return [copy];
  });
}

function copyLook(from: Element, to: HTMLElement): void {
  for (const { name, value } of from.attributes) if (KEPT_ATTRIBUTES.has(name)) to.setAttribute(name, value);
  // Set on the object, which the policy allows, not as an attribute, which it does not.
  to.style.cssText = from.getAttribute('data-style') ?? '';
}
