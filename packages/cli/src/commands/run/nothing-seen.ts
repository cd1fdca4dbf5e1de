import type { RunReport } from "./run-logs";

/** Why a run tells nothing about its logs. */
export interface NothingSeen {
  readonly what: string;
  readonly advice: string;
}

/** Why no rule can have seen any event, and what to do about it; undefined when rules can have. */
export function nothingSeen({
  summary,
  partial,
  follow,
}: Pick<RunReport, "summary" | "partial" | "follow">): NothingSeen | undefined {
  const { events, unclassified, malformed, sourcesBefore } = summary;
  if (partial || follow) return undefined;
  if (events > 0 && unclassified === events) {
    return {
      what: "No rule saw any event: the log type of all of them is unknown",
      advice: "Say what the events are: --log-type <type> (npx pypanther list log-types)",
    };
  }
  // What an earlier run with the same store has read is not read again.
  if (events > 0 || sourcesBefore > 0) return undefined;
  return {
    what: "No event was read",
    advice:
      malformed > 0
        ? "Logs are JSON lines or JSON documents, plain or gzip: look at what is said above of what could not be read"
        : "The files are empty: are these the right paths?",
  };
}
