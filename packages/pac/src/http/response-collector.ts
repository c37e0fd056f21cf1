import type { Dispatcher } from 'undici';
import type { HttpAnswer, HttpResult, TransportCause } from './http-result.ts';
import { cause, causeOf } from './transport-cause.ts';

/**
 * Receives one response from undici and settles once.
 *
 * The whole design rests on `onRequestStart`: undici calls it synchronously right before it writes the request line to
 * a connected socket (the same place where it publishes `undici:client:sendHeaders`). If it was never called, no byte
 * of this request left the machine; if it was, nothing short of a complete answer proves anything.
 */
export class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly result: Promise<HttpResult>;
  readonly #maxBytes: number;
  #resolve: (result: HttpResult) => void = () => {};
  #settled = false;
  #started = false;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.result = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Stops waiting. Before the request started this is a proven "not sent": undici will not write it any more. */
  giveUp(reason: TransportCause): void {
    this.#fail(reason);
    this.#controller?.abort(new Error(reason.code));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#settled) {
      // Given up while it waited for a connection: aborting here, before the first write, keeps "not sent" true.
      controller.abort(new Error('given up before it was sent'));
      return;
    }
    if (this.#started) {
      this.#fail(cause('RESEND_REFUSED', 'the client library tried to send the request again'));
      controller.abort(new Error('second send refused'));
      return;
    }
    this.#started = true;
    this.#controller = controller;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = flatten(headers);
    if (status >= 300 && status < 400) this.#stop(controller, cause('REDIRECT_REFUSED', 'redirects are not followed'));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.#settled) return;
    this.#size += chunk.byteLength;
    if (this.#size > this.#maxBytes) {
      this.#stop(controller, cause('RESPONSE_TOO_LARGE', `answer larger than ${this.#maxBytes} bytes`));
      return;
    }
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle({ kind: 'answer', ...this.#answer() });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#fail(causeOf(error));
  }

  #stop(controller: Dispatcher.DispatchController, reason: TransportCause): void {
    this.#fail(reason);
    controller.abort(new Error(reason.code));
  }

  #fail(reason: TransportCause): void {
    if (!this.#started) this.#settle({ kind: 'not_sent', cause: reason });
    else if (this.#status === 0) this.#settle({ kind: 'maybe_sent', cause: reason });
    else this.#settle({ kind: 'maybe_sent', cause: reason, partial: this.#answer() });
  }

  #answer(): HttpAnswer {
    return { status: this.#status, headers: this.#headers, body: Buffer.concat(this.#chunks) };
  }

  #settle(result: HttpResult): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#resolve(result);
  }
}

/** Header names in lower case (undici gives them so); repeated headers joined as HTTP does. */
function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
