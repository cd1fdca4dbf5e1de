/** Lets a generator wait for something to happen: once woken it stays awake until the next wait has seen it. */
export class Waker {
  #isAwake = false;
  #wake = (): void => {};

  /** Ends the wait, or the next one. */
  wake(): void {
    this.#isAwake = true;
    this.#wake();
  }

  /** Waits for `wake`, for a signal, or at most so many milliseconds. */
  async wait(signal: AbortSignal, maxMs?: number): Promise<void> {
    if (!this.#isAwake && !signal.aborted) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        signal.addEventListener("abort", this.#onAbort);
        if (maxMs !== undefined) timer = setTimeout(resolve, maxMs);
      });
      clearTimeout(timer);
      signal.removeEventListener("abort", this.#onAbort);
    }
    this.#isAwake = false;
  }

  readonly #onAbort = (): void => this.#wake();
}
