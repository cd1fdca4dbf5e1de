import type { SeverityOrDefault } from "@pypanther/core";
import { highestSeverity } from "./highest-severity";
import { isList, type Matched } from "./lookup-table";

/** The severity of a GreyNoise classification; `fallback` for any but "malicious" and "benign". */
export function greynoiseSeverityDecode(classification: string | null, fallback: SeverityOrDefault): SeverityOrDefault {
  if (classification === "malicious") return "CRITICAL";
  return classification === "benign" ? "LOW" : fallback;
}

/** The severity of a matched classification; of several the highest, at least INFO. */
export function classificationSeverity(
  classification: Matched<string>,
  fallback: SeverityOrDefault,
): SeverityOrDefault {
  return isList(classification)
    ? highestSeverity(classification.map((each) => greynoiseSeverityDecode(each, fallback)))
    : greynoiseSeverityDecode(classification, fallback);
}

/** GreyNoise's page about an address. */
export function greynoiseUrl(address: string): string {
  return `https://www.greynoise.io/viz/ip/${address}`;
}
