import { isIPv6 } from "node:net";
import { PantherError } from "@pypanther/core/runtime";

/** Where an endpoint listens. */
export interface ListenAddress {
  readonly host: string;
  /** 0 stands for any that is free. */
  readonly port: number;
  /** Whether only programs of this machine can reach it. */
  readonly isLoopback: boolean;
}

const DEFAULT_HOST = "127.0.0.1";
const MAX_PORT = 65_535;

/**
 * Reads an address such as "8888", "127.0.0.1:8888" or "[::1]:8888". Throws a PantherError with code LISTEN_ADDRESS for
 * anything else.
 */
export function listenAddress(text: string): ListenAddress {
  const [, bracketed, plain = DEFAULT_HOST, digits = ""] =
    /^(?:\[([^\]]+)\]:|([^:[\]\s]+):)?(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (digits === "" || port > MAX_PORT || (bracketed !== undefined && !isIPv6(bracketed))) {
    throw new PantherError(
      "LISTEN_ADDRESS",
      `Cannot listen on "${text}": give a port, or an address and a port, such as 8888, 127.0.0.1:8888 or [::1]:8888.`,
      { found: text },
    );
  }
  return { host, port, isLoopback: host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host) };
}
