import type { UploadErrorCode } from "../error-code";

/** What an HTTP status means for an API call; nothing for success. */
export function failureOfStatus(status: number): UploadErrorCode | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return "REDIRECT_REFUSED";
  if (status === 401) return "UNAUTHORIZED";
  if (status === 403) return "ACCESS_DENIED";
  if (status === 429) return "RATE_LIMITED";
  return status >= 500 ? "SERVER_ERROR" : "HTTP_ERROR";
}
