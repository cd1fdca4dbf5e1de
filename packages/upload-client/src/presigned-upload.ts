/** Permission to send one archive. Its URL is a credential: printing or serialising this object shows the session only. */
export class PresignedUpload {
  readonly sessionId: string;
  readonly #url: URL;

  constructor(sessionId: string, url: URL) {
    this.sessionId = sessionId;
    this.#url = url;
  }

  /** Where the archive goes. Never show it. */
  target(): URL {
    return this.#url;
  }
}
