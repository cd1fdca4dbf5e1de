import type { InputProblem } from "../run-summary";
import type { Source } from "../sources";

/** What an input is started with. */
export interface InputContext {
  /** Ends what the input gives; what was given is finished. */
  readonly signal: AbortSignal;
  /** Is told of what cannot be read and belongs to no source. */
  readonly onProblem?: (problem: InputProblem) => void;
}

/** An input that has been started. */
export interface Feed {
  /**
   * One source after another, each when it is asked for, so that nothing is taken that nobody has room for. `undefined`
   * says that there is nothing for the moment, which is when what was found is kept. Ends when there is no more, or soon
   * after the signal.
   */
  readonly sources: AsyncIterable<Source | undefined>;
  /**
   * Is told of sources, by key, of which everything is evaluated and kept: they need not be given again. A key may come
   * more than once, and may be that of a source given by an earlier run.
   */
  kept?(keys: readonly string[]): void | Promise<void>;
  /** Lets go of ports, connections and files. What was accepted by then is kept by the input itself. */
  stop(): Promise<void>;
}

/**
 * Where logs come from: files, an endpoint, a queue. What it gives may come again, after a crash or since its sender
 * sends it again, but always under the same key: the run evaluates it once. `describeInput` of
 * `@pypanther/engine/testing` holds an input to this.
 */
export interface Input {
  /** What people call it. */
  readonly name: string;
  /** Starts. Throws a PantherError, before anything is read, when it cannot. */
  start(context: InputContext): Promise<Feed>;
}
