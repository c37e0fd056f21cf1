import type { TokenPort } from '../auth/index.ts';
import type { Config } from '../config/index.ts';
import type { CursorCodec } from '../pagination/index.ts';

/** Technical services verbs may use; made once by the composition root. */
export interface Services {
  readonly config: Config;
  readonly cursors: CursorCodec;
  readonly tokens: TokenPort;
}
