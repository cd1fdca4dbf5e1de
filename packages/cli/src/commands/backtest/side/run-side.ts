import { createReadStream } from "node:fs";
import { isCorrelationRuleClass, type Listing, listingsOf, registeredDetections } from "@pypanther/core/runtime";
import { AlertList, openSources, runRules, type RunRulesOptions, RunSummary } from "@pypanther/engine";
import { type ChosenRules, chooseRules, type RuleChoice } from "../../run/choose-rules";
import type { Side, SideRule } from "./side";

/** Which logs a version is run over: the same files under the same names for each. */
export interface SideInput {
  /** Files, relative to `cwd` or absolute, or "-" for standard input. */
  readonly names: readonly string[];
  readonly cwd: string;
  /** A file with what standard input said, for "-". */
  readonly stdin?: string;
  readonly logType?: string;
}

/** How to run a version. */
export interface RunSideOptions extends SideInput, Pick<RunRulesOptions, "signal" | "onProblem" | "timeLimitMs"> {
  readonly choice: RuleChoice;
  /** The counters to use, for a caller that watches them while the run goes on. */
  readonly summary?: RunSummary;
}

const nothing: ChosenRules = { rules: [], correlationRules: [], disabled: 0 };

/** The rules that a choice takes here. That it takes none is in order: the other version may have some. */
function chosenOf(registered: readonly Listing[], { rule: ids, allRules }: RuleChoice): ChosenRules {
  const wanted = ids?.filter((id) => registered.some((listing) => listing.id.toLowerCase() === id.toLowerCase()));
  if (wanted?.length === 0 || registered.length === 0) return nothing;
  if (!wanted && !allRules && !registered.some(({ enabled }) => enabled)) return nothing;
  return chooseRules(registeredDetections(), { rule: wanted, allRules });
}

function sideRule(listing: Listing, isRun: boolean, summary: RunSummary): SideRule {
  const { id } = listing;
  const number = (name: string): number | null => {
    const value = listing.attribute(name);
    return typeof value === "number" ? value : null;
  };
  return {
    id,
    name: String(listing.attribute("displayName") || id),
    className: listing.loaded?.name ?? null,
    severity: String(listing.attribute("defaultSeverity")),
    enabled: listing.enabled,
    isRun,
    logTypes: listing.logTypes,
    dedupPeriodMinutes: number("dedupPeriodMinutes"),
    threshold: number("threshold"),
    createAlert: listing.attribute("createAlert") !== false,
    matches: summary.matchesByRule.get(id) ?? 0,
    errors: summary.errorsByRule.get(id) ?? 0,
  };
}

/** Runs the rules that core's current project has registered over logs, and tells what came of it. */
export async function runSide(options: RunSideOptions): Promise<Side> {
  const { choice, names, cwd, stdin, summary = new RunSummary(), logType, signal, onProblem, timeLimitMs } = options;
  const registered = listingsOf(registeredDetections()).filter(
    (listing) => listing.isRule() || isCorrelationRuleClass(listing.detection),
  );
  const { rules, correlationRules } = chosenOf(registered, choice);
  const sources = await openSources(names, { cwd, stdin: stdin === undefined ? undefined : createReadStream(stdin) });
  const sink = new AlertList();
  await runRules({ rules, correlationRules, sources, sink, summary, logType, signal, onProblem, timeLimitMs });
  const run = new Set(listingsOf([...rules, ...correlationRules]).map(({ id }) => id));
  return {
    rules: registered
      .filter(({ id }) => run.has(id) || !choice.rule)
      .map((listing) => sideRule(listing, run.has(listing.id), summary)),
    alerts: sink.alerts(),
    events: summary.events,
    unclassified: summary.unclassified,
    malformed: summary.malformed,
  };
}
