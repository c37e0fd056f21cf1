import type { XmlElement } from '../xml/element.ts';
import type { Draw } from './random-tree.ts';

const VALUES = [
  '', ' ', '0', '1', '-1', '+1', '1.', '.5', '1,5', '1x5', '0.000000', '1.1234567', '1e3', '99999999999999999999', '01', '001', '4.0', 'MXN', 'X',
  'a|b', 'a  b', ' a ', '\ta\n', 'Ñ', 'EKU9003173C9', 'eku9003173c9', 'XAXX010101000', '64000', '6400', '2026-02-30T10:00:00', '2026-09-01T10:20:30',
  '2026-09-01T24:00:00', '2009-09-01T10:20:30', '15  48  3009  0001234', '15 48 3009 0001234', '5a4e62fe-11ab-4a5b-8f4c-2f4c6f6e0001', 'x'.repeat(301),
  'x'.repeat(1001), 'NaN', 'true', '\u00A0', 'é\u0301',
]; // prettier-ignore

/** The tree with one random change somewhere: what a schema check must notice. */
export function mutateTree(root: XmlElement, draw: Draw): XmlElement {
  const target = draw(countOf(root));
  let index = 0;
  const visit = (element: XmlElement): XmlElement => {
    const isTarget = index++ === target;
    const children = element.children.map((child) => visit(child));
    return isTarget ? changed({ ...element, children }, draw) : { ...element, children };
  };
  return visit(root);
}

function changed(element: XmlElement, draw: Draw): XmlElement {
  const { attributes, children } = element;
  const at = draw(Math.max(1, attributes.length));
  const child = draw(Math.max(1, children.length));
  const value = VALUES[draw(VALUES.length)] ?? '';
  switch (draw(9)) {
    case 0:
      return { ...element, attributes: attributes.toSpliced(at, 1) };
    case 1:
      return { ...element, attributes: [...attributes, [`Inventado${draw(3)}`, value]] };
    case 2:
      return { ...element, children: children.toSpliced(child, 1) };
    case 3:
      return { ...element, children: children.toSpliced(child, 0, ...children.slice(child, child + 1)) };
    case 4:
      return { ...element, children: children.toReversed() };
    case 5:
      return { ...element, children: [...children, { name: 'cfdi:Inventado', attributes: [], children: [] }] };
    case 6:
      return { ...element, text: 'texto suelto' };
    default:
      return { ...element, attributes: attributes.toSpliced(at, 1, [attributes[at]?.[0] ?? 'Inventado', value]) };
  }
}

function countOf(element: XmlElement): number {
  return element.children.reduce((total, child) => total + countOf(child), 1);
}
