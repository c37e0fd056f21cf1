import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';

import { Icon } from '../../../ui/icon.tsx';
import { CatalogWords } from './catalog-words.tsx';
import { catalogOf, explainAttribute, explainNode } from './explain.ts';
import type { Explanations } from './explain.ts';
import { holds, speaksOf } from './read-xml.ts';
import type { XmlNode } from './read-xml.ts';

export interface TreeView {
  readonly explanations: Explanations;
  /** What is looked for; empty for nothing. */
  readonly search: string;
  /** Every node open or closed at once; `undefined` leaves each as it is. */
  readonly all: 'open' | 'closed' | undefined;
}

const OPEN_DEPTH = 3;

/** A node with what it is and what each of its data means. */
export function XmlTree({
  node,
  view,
  depth = 0,
}: {
  readonly node: XmlNode;
  readonly view: TreeView;
  readonly depth?: number;
}) {
  const t = useTranslations('document.xml');
  const id = useId();
  const [chosen, setChosen] = useState<boolean>();
  const { explanations, search, all } = view;
  const holdsSearch = search !== '' && holds(node, search);
  const isOpen = holdsSearch || (chosen ?? (all === undefined ? depth < OPEN_DEPTH : all === 'open'));
  const meaning = explainNode(explanations, node.name);
  return (
    <div className={depth === 0 ? '' : 'ml-2 border-l border-line pl-3 sm:ml-3'}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isOpen)}
        className="flex w-full items-start gap-1.5 rounded-sm py-1 text-left hover:bg-sunken max-sm:min-h-11"
      >
        <Icon name={isOpen ? 'down' : 'right'} className="mt-0.5 size-4 text-muted" />
        <span className="min-w-0">
          <span className={`font-mono ${search !== '' && speaksOf(node, search) ? 'bg-attention-soft' : ''}`}>
            {node.name}
          </span>{' '}
          <span className="text-muted">{meaning ?? t('unknown')}</span>
        </span>
      </button>
      {isOpen && (
        <div id={id}>
          <Attributes node={node} view={view} />
          {node.text !== '' && <p className="py-1 pl-6 font-mono break-all">{node.text}</p>}
          {node.children.map((child, index) => (
            <XmlTree key={`${index} ${child.name}`} node={child} view={view} depth={depth + 1} />
          ))}
        </div>
      )}
    </div>
  );
}

function Attributes({ node, view }: { readonly node: XmlNode; readonly view: TreeView }) {
  const t = useTranslations('document.xml');
  if (node.attributes.length === 0) return null;
  return (
    <dl aria-label={t('attributes', { name: node.name })} className="mb-2 ml-6 divide-y divide-line">
      {node.attributes.map(([name, value]) => (
        <div key={name} className="py-1">
          <dt className="inline font-mono text-muted">{name} </dt>
          <dd className="inline">
            <span className={`font-mono break-all ${isFound(view.search, name, value) ? 'bg-attention-soft' : ''}`}>
              {value}
            </span>
            <ValueWords name={name} value={value} />
            <span className="block text-[13px] text-muted">{explainAttribute(view.explanations, node.name, name)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ValueWords({ name, value }: { readonly name: string; readonly value: string }) {
  const catalog = catalogOf(name);
  return catalog === undefined ? null : <CatalogWords catalog={catalog} value={value} />;
}

function isFound(search: string, name: string, value: string): boolean {
  const wanted = search.toLowerCase();
  return wanted !== '' && (name.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted));
}
