import { join } from "node:path";
import { PantherError } from "@pypanther/core/runtime";
import { fileSource, type Source } from "../../sources";
import type { Feed, Input } from "../input";
import { Waker } from "../waker";
import { createEndpoint } from "./endpoint";
import type { ListenAddress } from "./listen-address";
import { Spool } from "./spool";

/** How logs are received. */
export interface HttpInputOptions {
  readonly address: ListenAddress;
  /** What senders must show; needed for any address that other machines reach. */
  readonly token?: string;
  /** Directory that keeps what was accepted until it is evaluated. */
  readonly directory: string;
  /** The most bytes that a request may have, unpacked; 64 MB by default. */
  readonly maxRequestBytes?: number;
  /** Requests are refused while so many bytes wait to be evaluated; 1 GB by default. */
  readonly maxWaitingBytes?: number;
  /** Requests are refused while so many wait to be evaluated; 10,000 by default. */
  readonly maxWaiting?: number;
  /** Is told where it listens. */
  readonly onListening?: (url: string) => void;
}

const DEFAULTS = { maxRequestBytes: 64 * 1024 ** 2, maxWaitingBytes: 1024 ** 3, maxWaiting: 10_000 } as const;

/** A sender that has heard nothing may send the same again for so long, in milliseconds. */
const REDELIVERY_MS = 24 * 60 * 60_000;

const PREFIX = "http:";

/**
 * An endpoint that is sent logs: by vector, fluent-bit, Amazon Data Firehose, or anything that posts JSON. A request is
 * acknowledged when it is on the disk. The same request again, by its content and its Idempotency-Key or the request id
 * of Firehose, counts once.
 */
export function httpInput(options: HttpInputOptions): Input {
  const { address, token, directory } = options;
  const name = `${address.host}:${address.port}`;
  return {
    name,
    async start({ signal }): Promise<Feed> {
      if (token === undefined && !address.isLoopback) {
        throw new PantherError("LISTEN_TOKEN", `Other machines can reach ${name}: senders must show a token.`);
      }
      if (token === "") throw new PantherError("LISTEN_TOKEN", "The token for senders is empty.");
      const spool = new Spool(join(directory));
      const waker = new Waker();
      const endpoint = createEndpoint({ ...DEFAULTS, ...options, spool, signal, onAccepted: () => waker.wake() });
      const url = await endpoint.listen(address);
      options.onListening?.(url);
      return {
        sources: spooled(spool, waker, signal),
        async kept(keys) {
          for (const key of keys) if (key.startsWith(PREFIX)) await spool.remove(key.slice(PREFIX.length));
        },
        stop: () => endpoint.stop(),
      };
    },
  };
}

async function* spooled(spool: Spool, waker: Waker, signal: AbortSignal): AsyncGenerator<Source | undefined> {
  while (!signal.aborted) {
    const taken = spool.take();
    if (taken) {
      yield {
        ...fileSource(`http/${taken.name}`, taken.path),
        key: `${PREFIX}${taken.id}`,
        redeliveryMs: REDELIVERY_MS,
      };
      continue;
    }
    yield undefined;
    await waker.wait(signal);
  }
}
