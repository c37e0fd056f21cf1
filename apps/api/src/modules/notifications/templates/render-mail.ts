import { headerText } from '../../../platform/mail/index.ts';
import type { MailBrand } from './brand.ts';
import type { Language, MailContent } from './define-template.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface FrameOptions {
  readonly language: Language;
  readonly brand: MailBrand;
  /** Every mail of a test company says so before anything else. */
  readonly testMode: boolean;
  readonly unsubscribe?: string;
}

/** What surrounds the content of every mail. */
export interface MailFrame extends FrameOptions {
  readonly words: Words;
}

interface Words {
  readonly test: string;
  readonly testDetail: string;
  readonly copyLink: string;
  readonly kita: string;
  readonly sentByKita: string;
  readonly unsubscribe: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    test: 'PRUEBAS',
    testDetail: 'Este correo viene de una empresa en modo de prueba. Nada de lo que dice tiene validez fiscal.',
    copyLink: 'Si el botón no funciona, copia esta dirección en tu navegador:',
    kita: 'Kita · Facturas y cobros para comercios de México',
    sentByKita: 'Enviado con Kita por encargo de la empresa que aparece arriba.',
    unsubscribe: 'Dejar de recibir estos correos',
  },
  en: {
    test: 'TEST',
    testDetail: 'This mail comes from a company in test mode. Nothing it says is valid before SAT.',
    copyLink: 'If the button does not work, copy this address into your browser:',
    kita: 'Kita · Invoices and payments for merchants in Mexico',
    sentByKita: 'Sent with Kita on behalf of the company above.',
    unsubscribe: 'Stop receiving these mails',
  },
};

const SUBJECT_LENGTH_MAX = 200;

/** Subject, HTML and text of a mail. Pure: the same content and frame give the same bytes. */
export function renderMail(content: MailContent, options: FrameOptions): RenderedMail {
  const frame: MailFrame = { ...options, words: WORDS[options.language] };
  const subject = headerText(frame.testMode ? `[${frame.words.test}] ${content.subject}` : content.subject);
  return {
    subject: subject.slice(0, SUBJECT_LENGTH_MAX),
    html: renderHtml(content, frame),
    text: renderText(content, frame),
  };
}
