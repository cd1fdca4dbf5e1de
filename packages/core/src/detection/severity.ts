/** How urgent an alert is, from least to most. */
export type Severity = "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** What a rule's `severity` method may return: a severity in any case, or "DEFAULT" for the rule's `defaultSeverity`. */
export type SeverityOrDefault =
  Severity | "DEFAULT" | Lowercase<Severity | "DEFAULT"> | Capitalize<Lowercase<Severity>>;

const ordered: readonly Severity[] = ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

function rank(severity: string): number {
  const index = ordered.indexOf(severity.toUpperCase() as Severity);
  if (index < 0) throw new RangeError(`Unknown severity "${severity}". Allowed: ${ordered.join(", ")}.`);
  return index;
}

function step(severity: Severity, by: number): Severity {
  const index = Math.min(Math.max(rank(severity) + by, 0), ordered.length - 1);
  return ordered[index] ?? severity;
}

/** The severities as constants, with what can be asked of them. Every function throws a RangeError on an unknown name. */
export const Severity = {
  /** Worth keeping; nobody needs to look. */
  INFO: "INFO" as Severity,
  /** To be looked at when there is time. */
  LOW: "LOW" as Severity,
  /** To be looked at soon. */
  MEDIUM: "MEDIUM" as Severity,
  /** To be looked at now. */
  HIGH: "HIGH" as Severity,
  /** Worth waking somebody. */
  CRITICAL: "CRITICAL" as Severity,

  /** All severities, from INFO to CRITICAL. */
  values: ordered,

  /** 0 for INFO to 4 for CRITICAL; the name may be in any case. */
  asInt: rank,

  /** Negative when `a` is less urgent than `b`, 0 when equal, positive when more urgent: a comparator for `sort`. */
  compare: (a: Severity, b: Severity): number => rank(a) - rank(b),

  /** Whether `severity` is `floor` or more urgent. */
  atLeast: (severity: Severity, floor: Severity): boolean => rank(severity) >= rank(floor),

  /** The next more urgent severity; CRITICAL stays CRITICAL. */
  upgrade: (severity: Severity): Severity => step(severity, 1),

  /** The next less urgent severity; INFO stays INFO. */
  downgrade: (severity: Severity): Severity => step(severity, -1),

  /** Whether `text` is exactly the name of a severity, in capitals. */
  is: (text: unknown): text is Severity => ordered.includes(text as Severity),
} as const;
