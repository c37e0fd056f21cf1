import type { Invoice } from '@kita/api-client';

import { isProblem } from '../../../lib/api/problem.ts';
import type { DraftWriter, Stored } from './draft-writer.ts';
import type { EditorForm } from './editor-form.tsx';
import type { EditorValues } from './editor-values.ts';
import { keepDraft } from './kept-draft.ts';
import type { LiveStore } from './live-store.ts';
import { toRequest } from './request-values.ts';

const KEEP_AFTER_MS = 700;
const SAVE_AFTER_MS = 2_500;

/** Where the work stands: on the server, in this browser only, on the way, or in somebody's way. */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'kept' | 'conflict' | 'closed';

export interface SaveStatus {
  readonly state: SaveState;
  readonly at?: Date;
}

interface KeeperParts {
  readonly writer: DraftWriter;
  readonly tenant: string;
  readonly form: EditorForm;
  readonly live: LiveStore;
  /** A refused document says why until it is issued again: it is kept here, and saved only by the person. */
  readonly isRefused: boolean;
  readonly tell: (status: SaveStatus) => void;
  readonly onFirstSave: (stored: Stored) => void;
}

/**
 * Keeps what is typed: in this browser at once, and as a draft on the server as soon as it could be one. Two pages that
 * write the same draft are told of each other; neither overwrites the other unseen.
 */
export class DraftKeeper {
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #isUnkept = false;
  #isPaused = false;
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  get stored(): Stored | undefined {
    return this.#parts.writer.stored;
  }

  readonly changed = (): void => {
    this.#isUnkept = true;
    this.stop();
    this.#keepTimer = setTimeout(this.keepNow, KEEP_AFTER_MS);
    if (!this.#isPaused) this.#saveTimer = setTimeout(() => this.#saveIfReady(), SAVE_AFTER_MS);
  };

  readonly keepNow = (): void => {
    clearTimeout(this.#keepTimer);
    if (!this.#isUnkept) return;
    this.#isUnkept = false;
    const { tenant, form, tell } = this.#parts;
    const at = new Date();
    const version = this.stored && { version: this.stored.version };
    keepDraft(tenant, this.stored?.id, { values: form.getValues(), at: at.toISOString(), ...version });
    tell({ state: 'kept', at });
  };

  /** Saves at once. @throws the problem of the API */
  readonly save = async (values: EditorValues): Promise<Stored> => {
    this.#isPaused = false;
    this.stop();
    const { writer, tenant, tell, onFirstSave } = this.#parts;
    const before = this.stored?.id;
    tell({ state: 'saving' });
    try {
      const stored = await writer.save(toRequest(values));
      this.#isUnkept = false;
      keepDraft(tenant, before, undefined);
      keepDraft(tenant, stored.id, undefined);
      tell({ state: 'saved', at: new Date() });
      if (before === undefined) onFirstSave(stored);
      return stored;
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  };

  /** Issues what stands in the form. @throws the problem of the API */
  readonly issue = async (values: EditorValues): Promise<Invoice> => {
    this.#isPaused = true;
    this.stop();
    try {
      const invoice = await this.#parts.writer.issue(toRequest(values));
      this.forget();
      return invoice;
    } catch (error) {
      this.#isPaused = false;
      this.#failed(error);
      throw error;
    }
  };

  /** The present version of the server is known to the person: what they have counts. */
  readonly keepMine = async (version: number): Promise<void> => {
    const { writer, form } = this.#parts;
    if (!writer.stored) return;
    writer.adopt({ id: writer.stored.id, version });
    // What goes wrong is told by the state.
    await this.save(form.getValues()).catch(() => {});
  };

  /** Nothing is left to keep: it was issued, or the person let it go. */
  readonly forget = (): void => {
    this.stop();
    this.#isUnkept = false;
    this.#isPaused = true;
    keepDraft(this.#parts.tenant, undefined, undefined);
    if (this.stored) keepDraft(this.#parts.tenant, this.stored.id, undefined);
  };

  stop(): void {
    clearTimeout(this.#keepTimer);
    clearTimeout(this.#saveTimer);
  }

  #saveIfReady(): void {
    const { live, form, writer, isRefused } = this.#parts;
    const found = live.live();
    const isReady = found !== undefined && found.blanks.length === 0 && found.errors.length === 0;
    if (this.#isPaused || isRefused || !isReady || writer.isWritten(toRequest(form.getValues()))) return;
    // What goes wrong is told by the state, and what was typed is kept.
    void this.save(form.getValues()).catch(() => {});
  }

  #failed(error: unknown): void {
    this.#isUnkept = true;
    this.keepNow();
    const code = isProblem(error) ? error.code : undefined;
    if (code !== 'invoice_changed' && code !== 'invoice_not_editable') return;
    this.#isPaused = true;
    this.#parts.tell({ state: code === 'invoice_changed' ? 'conflict' : 'closed' });
  }
}
