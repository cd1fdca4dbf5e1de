import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from "undici";
import type { CallOptions } from "../call-options";
import type { UploadError } from "../errors";
import type { Secrets } from "../secrets";
import { backoff, parseRetryAfter, type RetryPolicy } from "./backoff";
import type { Clock } from "./clock";
import { connectionFailure } from "./connection-failure";
import { isLoopback } from "./endpoint";
import { failureOfStatus } from "./status";

/**
 * When a request may be sent again: `safe` after any transient failure (it changes nothing, or the same thing twice),
 * `refused` only after a 429, which says that it was not carried out, `never` not at all.
 */
export type Repeat = "safe" | "refused" | "never";

export interface HttpRequest {
  /** Names the request in messages, as in "Listing schemas". */
  operation: string;
  method: "POST" | "PUT";
  url: URL;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  timeoutMs: number;
  repeat: Repeat;
}

export interface HttpAnswer {
  status: number;
  text: string;
  retryAfterMs?: number;
}

export interface TransportSettings {
  secrets: Secrets;
  clock: Clock;
  retry: RetryPolicy;
  /** How long an answer is still awaited after Ctrl-C when giving up would leave it unknown what the backend did. */
  abortGraceMs: number;
  /** Answers of more bytes are refused. */
  maxAnswerBytes: number;
}

const TOO_LARGE = "ANSWER_TOO_LARGE";

/**
 * Sends requests with time limits, retries and cancellation. Redirects are never followed, so nothing that a request
 * carries reaches another origin.
 */
export class Transport {
  readonly #settings: TransportSettings;
  // A fresh connection per request: on a reused one that the peer is closing, a request is lost without it being known
  // whether it arrived, and a mutation could then not be repeated.
  readonly #direct = new Agent({ pipelining: 0 });
  readonly #proxied = new EnvHttpProxyAgent({ pipelining: 0 });

  /** The hosts that have answered. */
  readonly #answered = new Set<string>();

  constructor(settings: TransportSettings) {
    this.#settings = settings;
  }

  /** The answer of the last attempt, whatever its status. Rejects with `CONNECTION`, `HOST_UNKNOWN`, `PROXY_REFUSED`, `TIMEOUT`, `ABORTED`, `BAD_RESPONSE`. */
  async send(request: HttpRequest, { signal, onEvent }: CallOptions): Promise<HttpAnswer> {
    const { clock, retry, secrets } = this.#settings;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(request, signal);
      const failure = "text" in outcome ? failureOfStatus(outcome.status) : outcome.code;
      if (attempt >= retry.attempts || failure === undefined || !mayRepeat(request.repeat, failure)) {
        if ("text" in outcome) return outcome;
        throw outcome;
      }
      const waitMs = backoff(retry, attempt, "text" in outcome ? outcome.retryAfterMs : undefined, clock);
      onEvent?.({ type: "retry", operation: request.operation, attempt, waitMs, code: failure });
      await clock.sleep(waitMs, signal).catch(() => {
        throw secrets.error("ABORTED", `${request.operation} was stopped.`);
      });
    }
  }

  async #attempt(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpAnswer | UploadError> {
    const { secrets, abortGraceMs } = this.#settings;
    if (signal?.aborted) throw secrets.error("ABORTED", `${request.operation} was stopped before it was sent.`);
    const timeout = AbortSignal.timeout(request.timeoutMs);
    const stop = abortLater(signal, request.repeat === "safe" ? 0 : abortGraceMs);
    try {
      return await this.#exchange(request, AbortSignal.any([timeout, stop.signal]));
    } catch (error) {
      if (stop.signal.aborted) throw secrets.error("ABORTED", `${request.operation} was stopped.`);
      if (timeout.aborted) {
        const seconds = request.timeoutMs / 1000;
        const message = `${request.operation}: no complete answer from ${request.url.host} within ${seconds} s.`;
        return secrets.error("TIMEOUT", message);
      }
      if ((error as NodeJS.ErrnoException | undefined)?.code === TOO_LARGE) {
        throw secrets.error("BAD_RESPONSE", `${request.operation}: the answer of ${request.url.host} is too large.`);
      }
      const { code, words, cause } = connectionFailure(error, request.url);
      // A host that has answered exists: the network is at fault, and may come back.
      return secrets.error(
        this.#answered.has(request.url.host) ? "CONNECTION" : code,
        `${request.operation}: ${words}`,
        { details: { cause } },
      );
    } finally {
      stop.release();
    }
  }

  async #exchange({ url, method, headers, body }: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    const answer = await send(url, {
      method,
      headers,
      body,
      signal,
      dispatcher: isLoopback(url) ? this.#direct : this.#proxied,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#answered.add(url.host);
    const text = await readText(answer.body, this.#settings.maxAnswerBytes);
    const retryAfter = answer.headers["retry-after"];
    return {
      status: answer.statusCode,
      text,
      retryAfterMs: parseRetryAfter(Array.isArray(retryAfter) ? retryAfter[0] : retryAfter),
    };
  }
}

function mayRepeat(repeat: Repeat, failure: UploadError["code"]): boolean {
  if (failure === "RATE_LIMITED") return repeat !== "never";
  return repeat === "safe" && (failure === "SERVER_ERROR" || failure === "CONNECTION");
}

/** A signal that follows another one, after a grace period. */
function abortLater(signal: AbortSignal | undefined, graceMs: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    if (graceMs === 0) controller.abort();
    else timer = setTimeout(() => controller.abort(), graceMs);
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    release() {
      signal?.removeEventListener("abort", onAbort);
      clearTimeout(timer);
    },
  };
}

async function readText(body: Dispatcher.ResponseData["body"], maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw Object.assign(new Error(), { code: TOO_LARGE });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
