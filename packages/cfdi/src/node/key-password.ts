import type { KeyObject } from 'node:crypto';
import { CfdiError } from '../errors.ts';
import { openPrivateKey } from './open-private-key.ts';

/** How a key is encrypted: `des-ede3-cbc` is what SAT's own files use, `aes-256-cbc` what is sound today. */
export type KeyCipher = 'aes-256-cbc' | 'des-ede3-cbc';

/** A private key is never written without a password. */
export class KeyPasswordEmpty extends CfdiError {
  constructor() {
    super('key_password_empty', {
      es: 'La contraseña está vacía. Una llave privada nunca se guarda sin contraseña.',
      en: 'The password is empty. A private key is never kept without one.',
    });
  }
}

/** The change asked for. `key` is SAT's .key or the same in PEM. */
export interface ChangeKeyPasswordInput {
  readonly key: Uint8Array;
  readonly password: string;
  readonly newPassword: string;
  /** `aes-256-cbc` when left out. */
  readonly cipher?: KeyCipher;
}

/**
 * The same private key under another password, as DER (encrypted PKCS#8, what a .key file is).
 * @throws {CsdUnreadableKey | CsdKeyNotEncrypted | CsdKeyEncryptionUnsupported | CsdWrongPassword | KeyPasswordEmpty}
 */
export function changeKeyPassword({ key, password, newPassword, cipher }: ChangeKeyPasswordInput): Uint8Array {
  return encryptKey(openPrivateKey(key, password), newPassword, cipher);
}

/** Encrypted PKCS#8 in DER. @throws {KeyPasswordEmpty} */
export function encryptKey(key: KeyObject, password: string, cipher: KeyCipher = 'aes-256-cbc'): Uint8Array {
  if (password === '') throw new KeyPasswordEmpty();
  return new Uint8Array(
    key.export({ format: 'der', type: 'pkcs8', cipher, passphrase: Buffer.from(password, 'utf8') }),
  );
}
