/** Who may sign in at the sandbox's identity provider; `sub` is what a client keeps. */
export interface OidcPerson {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
}

export const oidcPeople: readonly OidcPerson[] = [
  { sub: '100000000000000000001', email: 'ana@gmail.test', name: 'Ana Torres' },
  { sub: '100000000000000000002', email: 'luis@gmail.test', name: 'Luis Ortega' },
  { sub: '100000000000000000003', email: 'demo@kita.test', name: 'Persona de Demostración' },
];
