import type { LocalizedText } from '../errors/index.ts';

export interface Flag {
  /** What is open without an override. */
  readonly isOn: boolean;
  /** Whether one company may differ from the installation. */
  readonly scope: 'installation' | 'company';
  readonly about: LocalizedText;
}

/**
 * Every switch of the installation, with what it is without anybody's hand. A flag gates one thing by name
 * (`requireFlag`), and goes away with the reason it was made for.
 */
const TABLE = {
  sign_up: {
    isOn: true,
    scope: 'installation',
    about: {
      es: 'Cualquiera puede crear una cuenta, con contraseña o con su proveedor de identidad. Apagada, solo entra quien ya tiene una.',
      en: 'Anybody may make an account, by password or identity provider. Off, only those who have one come in.',
    },
  },
  company_creation: {
    isOn: true,
    scope: 'installation',
    about: {
      es: 'Quien tiene cuenta puede dar de alta empresas.',
      en: 'Whoever has an account may add companies.',
    },
  },
  webhook_endpoint_creation: {
    isOn: true,
    scope: 'company',
    about: {
      es: 'Se pueden agregar destinos de webhooks. Los que ya hay siguen recibiendo.',
      en: 'Webhook endpoints may be added. Those there are go on receiving.',
    },
  },
  demo_content: {
    isOn: true,
    scope: 'company',
    about: {
      es: 'Una empresa de pruebas puede llenarse con contenido de ejemplo.',
      en: 'A test company may be filled with sample content.',
    },
  },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof TABLE;

export const FLAGS: Readonly<Record<FlagName, Flag>> = TABLE;

export const FLAG_NAMES: readonly FlagName[] = Object.keys(TABLE).filter(isFlag);

/** Narrows text to the name of a flag. */
export function isFlag(text: string): text is FlagName {
  return Object.hasOwn(TABLE, text);
}
