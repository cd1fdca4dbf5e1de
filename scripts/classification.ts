/**
 * Tries how well content alone tells log types: every log of conformance files, `p_log_type` taken away, is classified by
 * the formats of all packs and compared with what it is.
 *
 *   pnpm classification <dir>
 *
 * What a log is, its `p_log_type` says, or else its rule, when that reads one log type only. Prints a table as Markdown;
 * exits with 1 when a log is taken for another log type than its own.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getPantherRules, type JsonObject } from "@pypanther/core";
import { Classifier } from "@pypanther/engine";
import { loadPacks, readJson } from "./workspace";

interface Outcome {
  right: number;
  untold: number;
  /** How often a log was taken for another log type, by that one's name. */
  readonly wrong: Map<string, number>;
}

interface ConformanceRule {
  readonly ruleId: string;
  readonly cases: readonly { readonly log: JsonObject }[];
}

function truthOf(log: JsonObject, logTypes: readonly string[]): string | undefined {
  const named = log["p_log_type"];
  if (typeof named === "string" && named !== "") return named;
  return logTypes.length === 1 ? logTypes[0] : undefined;
}

/** The log as it was before anybody normalised it. */
const bare = (log: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(log).filter(([name]) => !name.startsWith("p_")));

function classifyAll(directory: string): Map<string, Outcome> {
  const logTypes = new Map(getPantherRules().map(({ attributes }) => [attributes.id, attributes.logTypes]));
  const classifier = new Classifier();
  const outcomes = new Map<string, Outcome>();
  for (const file of readdirSync(directory).filter((name) => name.endsWith(".json"))) {
    for (const { ruleId, cases } of readJson<ConformanceRule[]>(join(directory, file))) {
      for (const { log } of cases) {
        const truth = truthOf(log, logTypes.get(ruleId) ?? []);
        if (truth === undefined) continue;
        let outcome = outcomes.get(truth);
        if (!outcome) outcomes.set(truth, (outcome = { right: 0, untold: 0, wrong: new Map() }));
        const found = classifier.classify(bare(log))?.format.logType;
        if (found === truth) outcome.right += 1;
        else if (found === undefined) outcome.untold += 1;
        else outcome.wrong.set(found, (outcome.wrong.get(found) ?? 0) + 1);
      }
    }
  }
  return outcomes;
}

function main(directory: string): void {
  loadPacks();
  const rows = [...classifyAll(directory)].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log("| Log type | Told | Not told | Taken for |\n| --- | --: | --: | --- |");
  for (const [logType, { right, untold, wrong }] of rows) {
    const others = [...wrong].map(([name, times]) => `${name} (${times})`).join(", ");
    console.log(`| ${logType} | ${right} | ${untold} | ${others} |`);
  }
  const sum = (count: (outcome: Outcome) => number): number =>
    rows.reduce((total, [, outcome]) => total + count(outcome), 0);
  const mistaken = sum(({ wrong }) => [...wrong.values()].reduce((total, times) => total + times, 0));
  console.error(`${sum(({ right }) => right)} told, ${sum(({ untold }) => untold)} not told, ${mistaken} mistaken`);
  process.exitCode = mistaken > 0 ? 1 : 0;
}

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error("Usage: pnpm classification <directory of conformance files>");
  process.exitCode = 2;
} else {
  main(directory);
}
