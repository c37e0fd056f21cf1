import { describe, expect, it } from 'vitest';
import { readSignedXml } from './read-signed-xml.ts';

const canonical = (xml: string) => readSignedXml(xml).message;

describe('Canonical XML 1.0', () => {
  it.each([
    ['opens empty elements and orders attributes', '<a z="1" b="2" ><c/></a >', '<a b="2" z="1"><c></c></a>'],
    [
      'drops declaration and comments, keeps white space',
      '<?xml version="1.0"?>\n<a> <!-- x -->\n </a>\n',
      '<a> \n </a>',
    ],
    [
      'puts namespaces first, by prefix',
      '<a b="1" xmlns:z="urn:z" xmlns:y="urn:y" xmlns="urn:d"/>',
      '<a xmlns="urn:d" xmlns:y="urn:y" xmlns:z="urn:z" b="1"></a>',
    ],
    [
      'does not repeat a namespace',
      '<a xmlns="urn:d" xmlns:y="urn:y"><b xmlns="urn:d" xmlns:y="urn:y"/></a>',
      '<a xmlns="urn:d" xmlns:y="urn:y"><b></b></a>',
    ],
    [
      'says when the default namespace ends',
      '<a xmlns="urn:d"><b xmlns=""/></a>',
      '<a xmlns="urn:d"><b xmlns=""></b></a>',
    ],
    [
      'orders attributes by namespace, then name',
      '<a xmlns:q="urn:a" xmlns:p="urn:b" p:x="1" q:y="2" z="3"/>',
      '<a xmlns:p="urn:b" xmlns:q="urn:a" z="3" q:y="2" p:x="1"></a>',
    ],
    ['escapes text', '<a>&lt;&gt;&amp;"\'&#13;<![CDATA[<&>]]></a>', '<a>&lt;&gt;&amp;"\'&#xD;&lt;&amp;&gt;</a>'],
    [
      'escapes attributes',
      '<a b="&lt;>&amp;&quot;\'&#9;&#10;&#13;"/>',
      '<a b="&lt;>&amp;&quot;\'&#x9;&#xA;&#xD;"></a>',
    ],
    ['normalises line ends', '<a>1\r\n2\r3</a>', '<a>1\n2\n3</a>'],
  ])('%s', (_, xml, expected) => {
    expect(canonical(xml)).toBe(expected);
  });

  it('leaves the enveloped signature out and shows SignedInfo with inherited namespaces', () => {
    const signature =
      '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:SignedInfo ><s:X/></s:SignedInfo></s:Signature>';
    const { message, signedInfo } = readSignedXml(`<a xmlns:o="urn:o">1${signature}2</a>`);
    expect(message).toBe('<a xmlns:o="urn:o">12</a>');
    expect(signedInfo).toBe(
      '<s:SignedInfo xmlns:o="urn:o" xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:X></s:X></s:SignedInfo>',
    );
  });

  it.each(['<a>', '<a b=1/>', '<a>&x;</a>', '<!DOCTYPE a><a/>', ''])('refuses %j', (xml) => {
    expect(() => readSignedXml(xml)).toThrow();
  });
});
