import { isIP } from "node:net";

/** A kind of address. */
export type AddressKind = "ipv4" | "ipv6" | "any";

function versionOf(kind: AddressKind, version: number): boolean {
  return version !== 0 && (kind === "any" || version === (kind === "ipv4" ? 4 : 6));
}

/** Whether a text is an address of a kind. */
export function isAddress(text: string, kind: AddressKind): boolean {
  return versionOf(kind, isIP(text));
}

/** Whether a text is a network of a kind, such as 192.0.2.0/24. */
export function isNetwork(text: string, kind: AddressKind): boolean {
  const [address = "", bits = "", ...rest] = text.split("/");
  const version = isIP(address);
  if (rest.length > 0 || !/^\d{1,3}$/.test(bits)) return false;
  return versionOf(kind, version) && Number(bits) <= (version === 4 ? 32 : 128);
}
