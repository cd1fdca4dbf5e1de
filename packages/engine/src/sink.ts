import type { MaybePromise } from "@pypanther/core";
import type { Alert } from "./alert";
import type { Batches } from "./stage";

/** Where alerts go. */
export interface Sink {
  /** Takes the next alerts; the next ones come once it is done. */
  write(alerts: readonly Alert[]): MaybePromise<void>;
}

/** Sends a stream of alerts to a sink. */
export async function drain(alerts: Batches<Alert>, sink: Sink): Promise<void> {
  for await (const batch of alerts) await sink.write(batch);
}
