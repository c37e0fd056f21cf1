import type { CredentialSource } from '../contract/call-ctx.ts';
import type { PacCapabilities } from '../contract/capabilities.ts';
import type { PacEnvironment } from '../contract/environment.ts';
import type { PacAdapter, SatStatusPort } from '../contract/pac-adapter.ts';
import type { PacRuntime } from '../http/pac-runtime.ts';

/** Text in both languages of the product. */
export interface PacLabel {
  readonly es: string;
  readonly en: string;
}

/** One field of a credential form. */
export interface CredentialField {
  readonly name: string;
  readonly label: PacLabel;
  /** Shown masked, stored encrypted, never read back. */
  readonly isSecret: boolean;
  readonly lengthMax: number;
}

/** One way to prove who we are; all its fields are required. A provider offers one or more. */
export interface CredentialSet {
  readonly id: string;
  readonly label: PacLabel;
  readonly fields: readonly CredentialField[];
}

/** Decrypted credentials by field name. */
export type PacCredentials = Readonly<Record<string, string>>;

/** What a factory receives. Hosts are not in it: they follow from the environment. */
export interface PacFactoryInput {
  readonly environment: PacEnvironment;
  /** Address of the local sandbox; only there when `environment` is `sandbox`. */
  readonly sandboxUrl?: string;
  readonly credentials: CredentialSource<PacCredentials>;
  readonly runtime: PacRuntime;
  readonly satStatus?: SatStatusPort;
}

/** A provider as the product offers it. */
export interface PacDefinition {
  readonly id: string;
  readonly name: string;
  readonly capabilities: PacCapabilities;
  readonly credentialSets: readonly CredentialSet[];
  /** Hosts that calls of each environment go to, for allow-lists and for the operator to see. */
  readonly hosts: Readonly<Record<Exclude<PacEnvironment, 'sandbox'>, readonly string[]>>;
  readonly create: (input: PacFactoryInput) => PacAdapter;
}
