import { createHash } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PantherError, toError } from "@pypanther/core/runtime";
import { authorise } from "./authorise";
import { readFirehose } from "./firehose";
import type { ListenAddress } from "./listen-address";
import { readBody } from "./read-body";
import { Refusal } from "./refusal";
import type { Spool } from "./spool";

/** What an endpoint works with. */
export interface EndpointOptions {
  readonly spool: Spool;
  readonly token?: string;
  readonly maxRequestBytes: number;
  readonly maxWaitingBytes: number;
  readonly maxWaiting: number;
  /** After it nothing more is accepted. */
  readonly signal: AbortSignal;
  readonly onAccepted: () => void;
}

/** So many bodies are read at the same time. */
const MAX_AT_ONCE = 64;
/** A sender that was told to wait comes back after so many seconds. */
const RETRY_AFTER_SECONDS = 2;
/** A request that takes longer than this many milliseconds is ended. */
const REQUEST_TIMEOUT_MS = 120_000;
/** Requests under way may take so many milliseconds more when the endpoint stops. */
const STOP_TIMEOUT_MS = 5000;

/** Content types of formats that are no text, and what to set instead. */
const foreignTypes: readonly (readonly [type: RegExp, advice: string])[] = [
  [/msgpack/, "MessagePack is not read here: set the format of the sender to json or json_lines."],
  [/protobuf|grpc/, "Protocol buffers are not read here: set the encoding of the sender to json."],
  [/multipart/, "Forms are not read here: send the logs as the body itself."],
];

/** An HTTP server that puts what it is sent into a spool. */
export interface Endpoint {
  /** Returns the URL. Throws a PantherError with code LISTEN_FAILED. */
  listen(address: ListenAddress): Promise<string>;
  stop(): Promise<void>;
}

/** Makes the server; it listens when it is told to. */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const { createServer } = require("node:http") as typeof import("node:http");
  let busy = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse, goesOn: boolean): Promise<void> => {
    const answer = answerFor(request, response);
    if (busy >= MAX_AT_ONCE) {
      answer.refuse(new Refusal(429, "Too many requests at once.", RETRY_AFTER_SECONDS));
      return;
    }
    busy += 1;
    try {
      check(request, options);
      if (goesOn) response.writeContinue();
      await receive(request, options);
      answer.accept();
    } catch (thrown) {
      answer.refuse(refusalFor(thrown));
    } finally {
      busy -= 1;
    }
  };
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    void handle(request, response, false);
  });
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    void handle(request, response, true);
  });
  return { listen: (address) => listen(server, address), stop: () => stop(server) };
}

function listen(server: Server, { host, port }: ListenAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "another program listens there" : error.message;
      reject(new PantherError("LISTEN_FAILED", `Cannot listen on ${host}:${port}: ${why}.`));
    });
    server.listen(port, host, () => {
      const { address, family, port: taken } = server.address() as AddressInfo;
      resolve(`http://${family === "IPv6" ? `[${address}]` : address}:${taken}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function check(request: IncomingMessage, options: EndpointOptions): void {
  const { spool, token, maxWaitingBytes, maxWaiting, signal } = options;
  authorise(request.headers, token);
  if (request.method !== "POST" && request.method !== "PUT") throw new Refusal(405, "Logs are sent with POST.");
  const type = (request.headers["content-type"] ?? "").toLowerCase();
  const foreign = foreignTypes.find(([pattern]) => pattern.test(type));
  if (foreign) throw new Refusal(415, foreign[1]);
  if (signal.aborted) throw new Refusal(503, "Logs are not taken any more.", RETRY_AFTER_SECONDS);
  if (spool.bytes >= maxWaitingBytes || spool.size >= maxWaiting) {
    throw new Refusal(429, "Too much waits to be evaluated: send this again later.", RETRY_AFTER_SECONDS);
  }
}

const isFirehose = ({ headers }: IncomingMessage): boolean => headers["x-amz-firehose-request-id"] !== undefined;

/** Takes the body of a request; when this returns, it is on the disk. */
async function receive(request: IncomingMessage, options: EndpointOptions): Promise<void> {
  const { spool, maxRequestBytes } = options;
  const limits = { maxPackedBytes: maxRequestBytes, maxBytes: maxRequestBytes };
  const hash = createHash("sha256");
  const part = await spool.begin();
  try {
    let bytes = 0;
    for await (const chunk of contentOf(request, hash, limits)) {
      hash.update(chunk);
      bytes += chunk.length;
      await part.file.writeFile(chunk);
    }
    if (bytes === 0) await spool.discard(part);
    else await spool.accept(part, hash.digest("hex"));
  } catch (thrown) {
    await spool.discard(part);
    throw thrown;
  }
  options.onAccepted();
}

/** What is to be evaluated of a request; what tells it from others, besides, goes into the hash first. */
async function* contentOf(
  request: IncomingMessage,
  hash: { update(text: string): unknown },
  limits: { readonly maxPackedBytes: number; readonly maxBytes: number },
): AsyncGenerator<Buffer> {
  if (!isFirehose(request)) {
    const key = request.headers["idempotency-key"];
    hash.update(`key:${String(key ?? "")}\0`);
    yield* readBody(request, limits);
    return;
  }
  const chunks: Buffer[] = [];
  // Base64 makes a third more of the records, and each has a name.
  const { maxPackedBytes, maxBytes } = limits;
  for await (const chunk of readBody(request, { maxPackedBytes: maxPackedBytes * 2, maxBytes: maxBytes * 2 })) {
    chunks.push(chunk);
  }
  const { requestId, content } = await readFirehose(Buffer.concat(chunks), maxBytes);
  hash.update(`firehose:${requestId}\0`);
  if (content.length > 0) yield content;
}

/** What was wrong, for the sender, who is not told of this machine. */
function refusalFor(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const { code } = toError(thrown) as { code?: unknown };
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Refusal(503, "The disk of the receiver is full: send this again later.", RETRY_AFTER_SECONDS * 15);
  }
  return new Refusal(503, "The logs could not be kept: send this again later.", RETRY_AFTER_SECONDS);
}

interface Answer {
  accept(): void;
  refuse(refusal: Refusal): void;
}

/** Answers a request in the form that its sender reads: that of Firehose has fields of its own. */
function answerFor(request: IncomingMessage, response: ServerResponse): Answer {
  const requestId = request.headers["x-amz-firehose-request-id"];
  const send = (status: number, error: string | undefined, headers: Record<string, string> = {}): void => {
    // The sender may be gone.
    if (response.destroyed) return;
    const body =
      requestId === undefined
        ? error === undefined
          ? { accepted: true }
          : { error }
        : { requestId, timestamp: Date.now(), ...(error === undefined ? {} : { errorMessage: error }) };
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(`${JSON.stringify(body)}\n`);
  };
  return {
    accept: () => send(200, undefined),
    refuse({ status, message, retryAfterSeconds }) {
      const wait = retryAfterSeconds === undefined ? undefined : { "Retry-After": String(retryAfterSeconds) };
      send(status, message, wait);
      // A sender that is cut off while it sends does not read why.
      request.resume();
    },
  };
}
