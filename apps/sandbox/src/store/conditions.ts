/**
 * A `where` clause of the conditions that have a value, and the values in their order. Only what is asked for is in the
 * statement, so that SQLite can choose an index (`? is null or …` would make it read the table).
 */
export function conditions(wanted: Readonly<Record<string, string | undefined>>): { where: string; values: string[] } {
  const present = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const where = present.length === 0 ? '' : `where ${present.map(([condition]) => condition).join(' and ')}`;
  return { where, values: present.map(([, value]) => value) };
}
