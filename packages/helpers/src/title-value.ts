import { asText, type JsonValue } from "@pypanther/core";

/**
 * A value of an event as titles show it: in square brackets; when the event lacks it, `missing` without brackets, such as
 * "an unknown user". An empty text counts as missing.
 */
export function titleValue(value: JsonValue | undefined, missing: string): string {
  const text = asText(value);
  return text === "" ? missing : `[${text}]`;
}
