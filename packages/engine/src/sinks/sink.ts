import type { MaybePromise } from "@pypanther/core/runtime";
import type { AlertChange } from "../windows";

/** Where alerts go. */
export interface Sink {
  /** Takes the next changes of alerts; the next ones come once it is done. */
  write(changes: readonly AlertChange[]): MaybePromise<void>;
  /**
   * Where the sink stands after its last `write`, for one that can go back to it: kept with the run's state, so that
   * nothing is written twice.
   */
  position?(): number;
  /** Goes back to where it stood, before the first `write`. */
  restore?(position: number): MaybePromise<void>;
}
