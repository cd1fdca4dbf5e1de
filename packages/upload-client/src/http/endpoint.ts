import { UploadError } from "../errors";

const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+(:\d{1,5})?$/i;
const EXAMPLES = 'Allowed: a domain such as "acme.runpanther.net", or the full https URL of the GraphQL endpoint.';

/**
 * The GraphQL endpoint of a configured host. A full URL is used as it is; a bare domain becomes
 * `https://api.<domain>/public/graphql`.
 *
 * @throws UploadError `HOST_MISSING`, `HOST_INVALID` or `INSECURE_HOST`
 */
export function resolveEndpoint(host: string | undefined): URL {
  const given = host?.trim() ?? "";
  if (given === "") {
    throw new UploadError("HOST_MISSING", "No API host is configured. Set PANTHER_API_HOST or pass --api-host.");
  }
  return given.includes("://") ? endpointFromUrl(given) : endpointFromDomain(given);
}

function endpointFromUrl(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !["https:", "http:"].includes(url.protocol)) {
    throw new UploadError("HOST_INVALID", `The API host is not a usable URL. ${EXAMPLES}`);
  }
  if (url.username || url.password) {
    throw new UploadError("HOST_INVALID", `The API host must not contain a user name or password. ${EXAMPLES}`);
  }
  if (!isEncrypted(url)) {
    throw new UploadError(
      "INSECURE_HOST",
      `The API host ${url.host} would receive the API token over plain http. Use https (http is for loopback only).`,
    );
  }
  url.hash = "";
  return url;
}

function endpointFromDomain(given: string): URL {
  const domain = given.replace(/\/$/, "").replace(/^api\./i, "");
  const url = `https://api.${domain}/public/graphql`;
  if (!HOST_NAME.test(domain) || !URL.canParse(url)) {
    throw new UploadError("HOST_INVALID", `The API host is not a domain name. ${EXAMPLES}`);
  }
  return new URL(url);
}

/** Whether what is sent to the URL cannot be read on the way: https, or plain http that never leaves this machine. */
export function isEncrypted(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
}

/** Whether the URL names this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
