import { C14N, DSIG, ENVELOPED, EXCLUSIVE_C14N } from './algorithms.ts';
import type { CanonicalOptions } from './canonicalize.ts';
import type { XmlNode } from './xml-node.ts';
import { attributeOf, childNodes, textOf } from './xml-node.ts';

/** A signature taken apart; nothing is verified yet. */
export interface SignatureParts {
  readonly signedInfo: XmlNode;
  readonly signedInfoForm: CanonicalOptions;
  readonly signatureMethod: string | undefined;
  /** Base64 without white space, as the next two. */
  readonly signatureValue: string;
  readonly uri: string;
  readonly isEnveloped: boolean;
  readonly contentForm: CanonicalOptions;
  readonly digestMethod: string | undefined;
  readonly digestValue: string;
}

/**
 * The parts of a `Signature`, each looked for where the schema has it and nowhere else, so that nothing else in the message
 * can pass for one of them.
 */
export function readSignatureParts(
  signature: XmlNode,
): SignatureParts | 'signature_malformed' | 'algorithm_unsupported' {
  const signedInfo = only(signature, 'SignedInfo');
  const signatureValue = only(signature, 'SignatureValue');
  const reference = only(signedInfo, 'Reference');
  const digestValue = only(reference, 'DigestValue');
  const method = only(signedInfo, 'CanonicalizationMethod');
  if (!signedInfo || !signatureValue || !reference || !digestValue || !method) return 'signature_malformed';
  const transforms = childNodes(only(reference, 'Transforms') ?? EMPTY, 'Transform', DSIG);
  const signedInfoForm = formOf(method);
  const contentForm = contentFormOf(transforms);
  if (signedInfoForm === undefined || contentForm === undefined) return 'algorithm_unsupported';
  return {
    signedInfo,
    signedInfoForm,
    signatureMethod: algorithmOf(only(signedInfo, 'SignatureMethod')),
    signatureValue: base64Of(signatureValue),
    uri: attributeOf(reference, 'URI') ?? '',
    isEnveloped: transforms.some((transform) => algorithmOf(transform) === ENVELOPED),
    contentForm,
    digestMethod: algorithmOf(only(reference, 'DigestMethod')),
    digestValue: base64Of(digestValue),
  };
}

const EMPTY: XmlNode = {
  name: '',
  prefix: '',
  local: '',
  uri: '',
  attributes: [],
  namespaces: new Map(),
  xmlScope: new Map(),
  children: [],
};

function only(parent: XmlNode | undefined, local: string): XmlNode | undefined {
  const found = parent === undefined ? [] : childNodes(parent, local, DSIG);
  return found.length === 1 ? found[0] : undefined;
}

function algorithmOf(node: XmlNode | undefined): string | undefined {
  return node === undefined ? undefined : attributeOf(node, 'Algorithm');
}

/** Canonical form of what is digested: the one among the transforms, the inclusive one when they name none. */
function contentFormOf(transforms: readonly XmlNode[]): CanonicalOptions | undefined {
  const others = transforms.filter((transform) => algorithmOf(transform) !== ENVELOPED);
  if (others.length > 1) return undefined;
  const [transform] = others;
  return transform === undefined ? { form: 'inclusive' } : formOf(transform);
}

function formOf(node: XmlNode): CanonicalOptions | undefined {
  const algorithm = algorithmOf(node);
  if (algorithm === C14N) return { form: 'inclusive' };
  if (algorithm !== EXCLUSIVE_C14N) return undefined;
  const [list] = childNodes(node, 'InclusiveNamespaces', EXCLUSIVE_C14N);
  const prefixes = (list === undefined ? '' : (attributeOf(list, 'PrefixList') ?? '')).split(/\s+/).filter((word) => word !== ''); // prettier-ignore
  return { form: 'exclusive', inclusivePrefixes: prefixes.map((prefix) => (prefix === '#default' ? '' : prefix)) };
}

function base64Of(node: XmlNode): string {
  return textOf(node).replaceAll(/\s/g, '');
}
