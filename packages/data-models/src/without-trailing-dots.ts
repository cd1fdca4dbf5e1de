import type { JsonValue } from "@pypanther/core";

/** A domain name without the dots of its root; null for anything but text. */
export function withoutTrailingDots(name: JsonValue): string | null {
  if (typeof name !== "string") return null;
  let end = name.length;
  while (name[end - 1] === ".") end -= 1;
  return name.slice(0, end);
}
