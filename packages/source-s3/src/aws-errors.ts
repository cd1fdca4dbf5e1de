/** What can be known of an error of AWS's clients. */
interface Told {
  readonly name?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const expired = new Set(["ExpiredToken", "ExpiredTokenException", "RequestExpired", "CredentialsProviderError"]);
const throttled = new Set([
  "SlowDown",
  "ThrottlingException",
  "Throttling",
  "RequestThrottled",
  "TooManyRequestsException",
]);

const nameOf = (thrown: unknown): string => String((thrown as Told | undefined)?.name ?? "");
const statusOf = (thrown: unknown): number | undefined => (thrown as Told | undefined)?.$metadata?.httpStatusCode;

/** Whether credentials have expired, or cannot be had for the moment. */
export function isExpired(thrown: unknown): boolean {
  return expired.has(nameOf(thrown));
}

/** Whether the same call may succeed later: throttled, out of order, out of reach. */
export function isPassing(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return isExpired(thrown) || throttled.has(nameOf(thrown)) || status === undefined || status === 429 || status >= 500;
}

/** Whether an object is not there, or no longer what the notification told of. */
export function isGone(thrown: unknown): boolean {
  return ["NoSuchKey", "NoSuchVersion", "NoSuchBucket", "PreconditionFailed", "NotFound"].includes(nameOf(thrown));
}
