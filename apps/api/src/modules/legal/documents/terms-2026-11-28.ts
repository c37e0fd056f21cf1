import type { LegalDocument } from '../legal-document.ts';

export const terms20261128: LegalDocument = {
  kind: 'terms',
  version: '2026-11-28',
  effectiveFrom: '2026-11-28',
  text: {
    es: {
      title: 'Términos del servicio',
      sections: [
        {
          heading: 'Quién presta el servicio',
          paragraphs: [
            '{operator}, con domicilio en {address}, opera esta instalación de Kita. Al crear una cuenta aceptas estos términos con {operator}.',
          ],
        },
        {
          heading: 'Qué hace Kita',
          paragraphs: [
            'Kita arma, sella y guarda tus comprobantes fiscales (CFDI) y los envía a timbrar con el proveedor autorizado (PAC) que elijas. Timbrar es acto del PAC; el emisor del comprobante eres tú.',
            'En el modo de pruebas nada tiene validez fiscal. Lo decimos en cada pantalla, documento y correo.',
          ],
        },
        {
          heading: 'Tu cuenta y tus sellos',
          paragraphs: [
            'Das datos verdaderos, cuidas tu contraseña y respondes de lo que hacen las personas y las llaves de API que autorices en tu empresa.',
            'Subes tu certificado de sello digital (CSD), nunca tu e.firma. La llave privada se guarda cifrada, su contraseña no se guarda, y solo se usa para sellar los documentos que tú o tus programas piden. Puedes retirarla cuando quieras.',
          ],
        },
        {
          heading: 'Tus documentos',
          paragraphs: [
            'Tus comprobantes son tuyos. Puedes descargarlos, con sus acuses, mientras tengas cuenta y al cerrarla.',
            'Los conservamos al menos el plazo que el Código Fiscal de la Federación (artículo 30) pide a los contribuyentes, también si cierras tu empresa. Conservarlos no te releva de tu propia obligación de guardarlos.',
          ],
        },
        {
          heading: 'Lo que no está permitido',
          paragraphs: [
            'Emitir comprobantes de operaciones inexistentes, usar certificados ajenos, intentar ver datos de otra empresa o estorbar el servicio. En esos casos podemos suspender la cuenta y avisarte por qué.',
          ],
        },
        {
          heading: 'Disponibilidad y responsabilidad',
          paragraphs: [
            'Hacemos todo lo razonable para que el servicio esté disponible y para que ninguna factura se pierda ni se timbre dos veces. El SAT, los PAC y las pasarelas son de terceros y pueden fallar; cuando no responden, lo decimos y seguimos preguntando.',
            'Nuestra responsabilidad por daños directos se limita a lo que hayas pagado en los doce meses anteriores. Nada en estos términos limita lo que la ley no permite limitar.',
          ],
        },
        {
          heading: 'Cambios y fin',
          paragraphs: [
            'Si cambiamos estos términos publicamos una versión nueva con su fecha y te pedimos aceptarla. Puedes cerrar tu cuenta cuando quieras; tus documentos fiscales se conservan como dice arriba.',
            'Se rigen por las leyes de México. Escríbenos a {email}.',
          ],
        },
      ],
    },
    en: {
      title: 'Terms of service',
      sections: [
        {
          heading: 'Who provides the service',
          paragraphs: [
            '{operator}, of {address}, runs this installation of Kita. By creating an account you accept these terms with {operator}. The Spanish text is the one that binds.',
          ],
        },
        {
          heading: 'What Kita does',
          paragraphs: [
            'Kita builds, seals and keeps your tax documents (CFDI) and sends them to be stamped by the authorised provider (PAC) you choose. Stamping is the act of the PAC; you are the issuer of the document.',
            'In test mode nothing has fiscal validity. Every screen, document and e-mail says so.',
          ],
        },
        {
          heading: 'Your account and your seals',
          paragraphs: [
            'You give true data, look after your password, and answer for what the people and API keys you authorise in your company do.',
            'You upload your seal certificate (CSD), never your e.firma. The private key is stored encrypted, its password is not stored, and it is used only to seal the documents that you or your programs ask for. You may take it out at any time.',
          ],
        },
        {
          heading: 'Your documents',
          paragraphs: [
            'Your documents are yours. You can download them while you have an account and when you close it.',
            'We keep them at least as long as the Federal Tax Code (article 30) asks taxpayers to, also when you close your company. That does not release you from your own duty to keep them.',
          ],
        },
        {
          heading: 'What is not allowed',
          paragraphs: [
            'Issuing documents for operations that did not happen, using certificates that are not yours, trying to see the data of another company, or disturbing the service. In such cases we may suspend the account, and tell you why.',
          ],
        },
        {
          heading: 'Availability and liability',
          paragraphs: [
            'We do everything reasonable to keep the service available, and to never lose an invoice nor have it stamped twice. SAT, PACs and gateways belong to others and may fail; when they do not answer we say so and keep asking.',
            'Our liability for direct damage is limited to what you paid in the twelve months before. Nothing here limits what the law does not allow to be limited.',
          ],
        },
        {
          heading: 'Changes and end',
          paragraphs: [
            'When we change these terms we publish a new version with its date and ask you to accept it. You may close your account at any time; your tax documents are kept as said above.',
            'The laws of Mexico apply. Write to us at {email}.',
          ],
        },
      ],
    },
  },
};
