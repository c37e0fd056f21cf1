/** The key ring lacks the key a record was wrapped with: it was removed too early, or the record is from elsewhere. */
export class UnknownKek extends Error {
  readonly code = 'unknown_kek';
  readonly kekId: string;

  constructor(kekId: string) {
    super(`key-encryption key "${kekId}" is not in the ring`);
    this.name = 'UnknownKek';
    this.kekId = kekId;
  }
}

/** Authenticated decryption refused the bytes: wrong key, another record's context, or altered data. */
export class DecryptionFailed extends Error {
  readonly code = 'decryption_failed';

  constructor() {
    super('the bytes do not open with this key and context');
    this.name = 'DecryptionFailed';
  }
}

/** The configured key ring cannot be used. `problems` say what to do, in words, and never contain key material. */
export class KekRingInvalid extends Error {
  readonly code = 'kek_ring_invalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`master keys cannot be used: ${problems.join('; ')}`);
    this.name = 'KekRingInvalid';
    this.problems = problems;
  }
}
