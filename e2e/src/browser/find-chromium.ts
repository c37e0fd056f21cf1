import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of this machine: what `KITA_CHROMIUM` names, or where systems put one. */
export function findChromium(): string | undefined {
  return [process.env['KITA_CHROMIUM'] ?? '', ...PLACES].find((file) => file !== '' && existsSync(file));
}
