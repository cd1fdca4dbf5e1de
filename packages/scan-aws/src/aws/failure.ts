/** Why a call gave nothing. */
export type FailureReason = "denied" | "throttled" | "broken" | "unreachable" | "failed";

/** A call that gave nothing, after as many tries as the SDK makes. */
export interface Failure {
  readonly reason: FailureReason;
  /** The service's name for what happened, such as AccessDeniedException. */
  readonly code: string;
  /** What the service says about it. */
  readonly message: string;
}

interface ServiceError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const MAX_MESSAGE = 500;

const expired =
  /^(ExpiredToken(Exception)?|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature|MissingAuthenticationToken|AuthFailure|CredentialsProviderError|TokenProviderError|NotAuthorizedForCredentials)$/;
const denied =
  /AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError|Forbidden|OptInRequired|SubscriptionRequired/;
const throttled = /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|LimitExceededException|BandwidthLimitExceeded/;
const network = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/;
const gone =
  /^(NoSuch(Bucket|Entity|EntityException|DistributionException)|.*NotFound(Exception|Fault)?|Invalid[A-Za-z]+ID\.NotFound|ValidationError\.Gone|WAFNonexistentItemException|TrailNotFoundException)$/;

/** The name that a service gave to what happened; empty when it gave none. */
export function errorCode(error: unknown): string {
  const { name, code, Code } = (typeof error === "object" && error !== null ? error : {}) as ServiceError;
  const given = [name, Code, code].find((text) => typeof text === "string" && text !== "" && text !== "Error");
  return typeof given === "string" ? given : "";
}

/** Whether credentials are missing, wrong or have expired, so that no further call can succeed. */
export function isCredentialFailure(error: unknown): boolean {
  return expired.test(errorCode(error));
}

/** Whether what was asked for is not there any more. */
export function isGone(error: unknown): boolean {
  return gone.test(errorCode(error));
}

function reasonOf(code: string, error: ServiceError): FailureReason {
  const status = error.$metadata?.httpStatusCode;
  const systemCode = typeof error.code === "string" ? error.code : "";
  if (throttled.test(code) || status === 429) return "throttled";
  if (denied.test(code) || status === 401 || status === 403) return "denied";
  if (network.test(code) || network.test(systemCode)) return "unreachable";
  if (status !== undefined && status >= 300) return "failed";
  // An answer that came, but could not be read as one.
  return "broken";
}

/** What the SDK adds to an answer that it cannot read: advice for whoever debugs it. */
const adviceOfSdk = /\s*Deserialization error: to see the raw response, .*$/s;

/** What a failed call says, in few words and without line breaks: services quote what they were sent. */
export function failureOf(error: unknown): Failure {
  const code = errorCode(error) || "Unknown";
  const found = (typeof error === "object" && error !== null ? error : {}) as ServiceError;
  const text = typeof found.message === "string" ? found.message : "";
  return {
    reason: reasonOf(code, found),
    code,
    message: text.slice(0, MAX_MESSAGE).replace(adviceOfSdk, "").replace(/\s+/g, " ").trim(),
  };
}
