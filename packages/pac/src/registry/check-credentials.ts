import type { CredentialField, CredentialSet, PacCredentials, PacDefinition } from './pac-definition.ts';
import { problem } from './settings-problem.ts';
import type { SettingsProblem } from './settings-problem.ts';

/**
 * Checks a credential form before it is stored: one complete set of the provider, nothing else, values that can travel
 * in a header. All problems together; an empty list means it can be stored.
 */
export function checkCredentials(definition: PacDefinition, credentials: PacCredentials): readonly SettingsProblem[] {
  const given = Object.keys(credentials).filter((name) => credentials[name] !== '');
  const set = bestSet(definition, given);
  if (set === undefined) return [];
  const names = set.fields.map((field) => field.name);
  const unknown = given
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem(
        'credential_unknown',
        name,
        `«${name}» no se usa junto con: ${set.label.es}.`,
        `"${name}" is not used together with: ${set.label.en}.`,
      ),
    );
  return [...set.fields.flatMap((field) => checkField(field, credentials[field.name])), ...unknown];
}

/** The set that shares most fields with what was given, so that messages speak about what the person was filling in. */
function bestSet(definition: PacDefinition, given: readonly string[]): CredentialSet | undefined {
  const shared = (set: CredentialSet) => set.fields.filter((field) => given.includes(field.name)).length;
  return [...definition.credentialSets].sort((a, b) => shared(b) - shared(a))[0];
}

function checkField(field: CredentialField, value: string | undefined): readonly SettingsProblem[] {
  const { name, label, lengthMax } = field;
  if (value === undefined || value === '') {
    return [problem('credential_missing', name, `Falta: ${label.es}.`, `Missing: ${label.en}.`)];
  }
  if (value.length <= lengthMax && !/[\p{Cc}]/u.test(value) && value.trim() === value) return [];
  return [
    problem(
      'credential_malformed',
      name,
      `${label.es}: quita espacios al inicio y al final y saltos de línea; máximo ${lengthMax} caracteres.`,
      `${label.en}: remove spaces at both ends and line breaks; at most ${lengthMax} characters.`,
    ),
  ];
}
