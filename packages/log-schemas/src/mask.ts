import { createHash } from "node:crypto";
import { asText, type JsonValue } from "@pypanther/core/runtime";
import type { Mask } from "./schema";

/** What is shown of a value that must not be seen: a text of one's choice, or a hash that tells equal values. */
export function masked(value: JsonValue, mask: Mask): JsonValue {
  if (mask.type === "redact") return mask.to ?? "REDACTED";
  return createHash("sha256")
    .update(mask.salt ?? "")
    .update(asText(value))
    .digest("hex");
}
