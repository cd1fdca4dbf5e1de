/** Why a request was not taken, for its sender. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /**
   * @param status The HTTP status.
   * @param message What was wrong and what to do.
   * @param retryAfterSeconds When to send the same again, where that may help.
   */
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}
