/**
 * What the catalogue rules would report and is meant, as `rule subject` or `rule subject detail`, with the reason. An
 * entry that excuses nothing any more is reported too.
 */
export const exceptions: Readonly<Record<string, string>> = {};
