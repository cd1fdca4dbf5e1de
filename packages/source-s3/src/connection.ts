import { setTimeout as wait } from "node:timers/promises";
import { toError } from "@pypanther/core/runtime";
import { isExpired, isPassing } from "./aws-errors";
import type { AwsClients } from "./aws-clients";

const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;

/** AWS's clients, and calls that are made again for as long as that may help. */
export class Connection {
  #clients: AwsClients | undefined;

  constructor(
    private readonly make: () => AwsClients,
    private readonly signal: AbortSignal,
    private readonly onTrouble: (message: string) => void,
    private readonly firstPauseMs = FIRST_PAUSE_MS,
  ) {}

  get clients(): AwsClients {
    return (this.#clients ??= this.make());
  }

  /**
   * Makes a call until it succeeds, with pauses that grow, and with fresh credentials where they have expired. Throws
   * what no waiting mends, and anything after the signal.
   */
  async until<T>(call: (clients: AwsClients) => Promise<T>): Promise<T> {
    for (let pause = this.firstPauseMs; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
      try {
        return await call(this.clients);
      } catch (thrown) {
        if (this.signal.aborted || !isPassing(thrown)) throw thrown;
        // Clients keep the credentials that they have found.
        if (isExpired(thrown)) this.close();
        if (pause === this.firstPauseMs) this.onTrouble(`${toError(thrown).message}; it is tried again`);
        await wait(pause, undefined, { signal: this.signal }).catch(() => {});
      }
    }
  }

  close(): void {
    this.#clients?.sqs.destroy();
    this.#clients?.s3.destroy();
    this.#clients = undefined;
  }
}
