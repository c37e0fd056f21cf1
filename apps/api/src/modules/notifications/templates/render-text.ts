import type { Block, ListItem } from './blocks.ts';
import type { MailContent } from './define-template.ts';
import type { MailFrame } from './render-mail.ts';

/** The text part of a mail: the same words, for programs and people that want no HTML. */
export function renderText(content: MailContent, frame: MailFrame): string {
  const { brand, words, unsubscribe } = frame;
  const footer = [...brand.lines, brand.isCompany ? words.sentByKita : words.kita];
  return [
    ...(frame.testMode ? [`*** ${words.test} *** ${words.testDetail}`] : []),
    brand.name,
    content.title,
    ...content.blocks.map(blockText),
    `-- \n${footer.join('\n')}`,
    ...(unsubscribe === undefined ? [] : [`${words.unsubscribe}: ${unsubscribe}`]),
  ]
    .join('\n\n')
    .concat('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'button') return `${block.label}:\n${block.url}`;
  if (block.kind === 'facts') return block.rows.map(([name, value]) => `${name}: ${value}`).join('\n');
  if (block.kind === 'list') return block.items.map(itemText).join('\n');
  return block.text;
}

function itemText({ text, detail, url }: ListItem): string {
  const lines = [
    `- ${text}`,
    ...(detail === undefined ? [] : [`  ${detail}`]),
    ...(url === undefined ? [] : [`  ${url}`]),
  ];
  return lines.join('\n');
}
