import type { UploadErrorCode } from "../error-code";

/** Why no connection came about, in words for whoever can mend it. */
export interface ConnectionFailure {
  readonly code: UploadErrorCode;
  /** Follows "Uploading: ". */
  readonly words: string;
  /** The code of the operating system or the HTTP library. */
  readonly cause: string;
}

/** What system errors carry besides their message, which is left out, since it may quote what was sent. */
interface SystemError {
  readonly code?: unknown;
  readonly hostname?: unknown;
  readonly port?: unknown;
}

const untrusted = new Set([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

const checkProxy = (host: string): string => `Check HTTPS_PROXY, or add ${host} to NO_PROXY.`;

function refusedByProxy(error: unknown, host: string): ConnectionFailure | undefined {
  const [, status] = /^Proxy response \((\d+)\)/.exec(error instanceof Error ? error.message : "") ?? [];
  if (status === undefined) return undefined;
  const advice =
    status === "407"
      ? "It asks for a user name and a password: HTTPS_PROXY=http://user:password@proxy:port"
      : checkProxy(host);
  return {
    code: "PROXY_REFUSED",
    words: `the proxy refused to connect to ${host} (status ${status}). ${advice}`,
    cause: `PROXY_${status}`,
  };
}

/** Explains why a connection to a URL failed; a proxy may have stood between. */
export function connectionFailure(error: unknown, url: URL): ConnectionFailure {
  const { host, hostname } = url;
  const refused = refusedByProxy(error, host);
  if (refused) return refused;
  const { code, hostname: asked, port } = (error ?? {}) as SystemError;
  const cause = typeof code === "string" ? code : "unknown network error";
  const told = (words: string, kind: UploadErrorCode = "CONNECTION"): ConnectionFailure => ({
    code: kind,
    words,
    cause,
  });
  if (cause === "ENOTFOUND") {
    return asked === undefined || asked === hostname
      ? told(`there is no host named ${hostname}. Check the API host: PANTHER_API_HOST or --api-host.`, "HOST_UNKNOWN")
      : told(`there is no host named ${String(asked)}, which is to be the proxy. ${checkProxy(host)}`, "HOST_UNKNOWN");
  }
  if (cause === "EAI_AGAIN")
    return told(`the name ${String(asked ?? hostname)} could not be looked up. Check the network.`);
  if (cause === "ECONNREFUSED") {
    const isProxy = port !== undefined && String(port) !== (url.port || (url.protocol === "https:" ? "443" : "80"));
    return told(
      isProxy
        ? `the proxy does not accept connections at port ${String(port)}. ${checkProxy(host)}`
        : `${host} does not accept connections.`,
    );
  }
  if (untrusted.has(cause)) {
    return told(
      `the certificate of ${host} is not trusted (${cause}). ` +
        "If a proxy of your company signs connections, name its certificate in NODE_EXTRA_CA_CERTS.",
    );
  }
  return told(`the connection to ${host} failed (${cause}).`);
}
