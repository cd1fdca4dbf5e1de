import type { UploadErrorCode } from "./error-code";
import { UploadError, type UploadErrorParts } from "./errors";

/** Parameter values of a presigned URL from this length on are taken for signatures, keys or session tokens. */
const MIN_PARAMETER_LENGTH = 12;
const MAX_TEXT = 4_000;

/** Knows the token and the presigned URLs of one client, and keeps them out of everything that is shown. */
export class Secrets {
  readonly #values = new Map<string, string>();

  addToken(token: string): void {
    this.#values.set(token, "[token]");
  }

  addUrl(url: URL): void {
    for (const value of url.searchParams.values()) {
      if (value.length < MIN_PARAMETER_LENGTH) continue;
      this.#values.set(value, "[secret]");
      this.#values.set(encodeURIComponent(value), "[secret]");
    }
    this.#values.set(`${url.host}${url.pathname}${url.search}`, "[presigned URL]");
  }

  /** The text without secrets, without control characters (a terminal would obey them), and of bounded length. */
  clean(text: string): string {
    // Removed first: a control character in the middle of a secret must not hide it.
    const printable = text.replace(/[^\P{Cc}\n\t]/gu, "");
    const longestFirst = [...this.#values].sort(([a], [b]) => b.length - a.length);
    const safe = longestFirst.reduce((result, [value, mask]) => result.replaceAll(value, mask), printable);
    return safe.length > MAX_TEXT ? `${safe.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "")}…` : safe;
  }

  /** An error whose every text is clean. */
  error(code: UploadErrorCode, message: string, { reason, details }: UploadErrorParts = {}): UploadError {
    return new UploadError(code, this.clean(message), {
      reason: reason === undefined ? undefined : this.clean(reason),
      details,
    });
  }
}
