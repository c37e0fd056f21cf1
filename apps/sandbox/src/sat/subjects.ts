import forge from 'node-forge';

export type SubjectField = forge.pki.CertificateField;

/** Generic identity of the representative whom certificates of legal persons name after the slash. */
const representative = { rfc: 'XEXX010101000', curp: 'XEXX010101HNEXXXA4' };

const oid = {
  commonName: '2.5.4.3',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  name: '2.5.4.41',
  x500UniqueIdentifier: '2.5.4.45',
  emailAddress: '1.2.840.113549.1.9.1',
} as const;

/**
 * Subject of a taxpayer's certificate (cfdi-4.0.md section 13): name three times, RFC in x500UniqueIdentifier, CURP in
 * serialNumber; for legal persons (RFC of 12) the representative follows a slash. OU only in a CSD, country and e-mail
 * only in a FIEL. The OU says that this is the sandbox: the one place the profile leaves free.
 */
export function taxpayerSubject(rfc: string, name: string, kind: 'csd' | 'fiel'): SubjectField[] {
  const isLegalPerson = rfc.length === 12;
  const named = [field(oid.commonName, name), field(oid.name, name), field(oid.organization, name)];
  const identified = [
    field(oid.x500UniqueIdentifier, isLegalPerson ? `${rfc} / ${representative.rfc}` : rfc),
    field(oid.serialNumber, isLegalPerson ? ` / ${representative.curp}` : representative.curp),
  ];
  if (kind === 'csd') return [...named, ...identified, field(oid.organizationalUnit, 'SANDBOX KITA')];
  const contact = [field(oid.country, 'MX'), field(oid.emailAddress, 'sandbox@kita.invalid')];
  return [...named, ...contact, ...identified];
}

/** Subject of one of the sandbox's own authorities: nobody can take it for SAT's. */
export function authoritySubject(commonName: string): SubjectField[] {
  return [
    field(oid.commonName, commonName),
    field(oid.organization, 'SANDBOX KITA, SIN VALIDEZ FISCAL'),
    field(oid.organizationalUnit, 'Documentos de prueba'),
    field(oid.country, 'MX'),
    field(oid.x500UniqueIdentifier, 'SAT970701NN3'),
  ];
}

function field(type: string, value: string): SubjectField {
  // PrintableString holds neither Ñ nor &; SAT switches to UTF8String for them.
  const isPrintable = /^[A-Za-z0-9 '()+,\-./:=?]*$/.test(value);
  const { UTF8, PRINTABLESTRING, IA5STRING } = forge.asn1.Type;
  const plain = isPrintable ? PRINTABLESTRING : UTF8;
  // Typed loosely because the typings of node-forge want an ASN.1 class where the code takes a string type.
  const encoding: object = { valueTagClass: type === oid.emailAddress ? IA5STRING : plain };
  return { type, value, ...encoding };
}
