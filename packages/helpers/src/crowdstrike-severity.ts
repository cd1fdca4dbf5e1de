import { type JsonValue, Severity, type SeverityOrDefault } from "@pypanther/core";

const ranks: readonly SeverityOrDefault[] = ["DEFAULT", "INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL", "CRITICAL"];

/** The severity of a Falcon detection by its name, or else by its rank from 1 (informational) to 6. */
export function falconSeverity(name: string, rank: JsonValue): SeverityOrDefault {
  const severity = name.toUpperCase();
  if (severity === "INFORMATIONAL") return "INFO";
  if (Severity.is(severity)) return severity;
  return (typeof rank === "number" && ranks[rank]) || "DEFAULT";
}
