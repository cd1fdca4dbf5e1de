/**
 * Runs conformance files (logs with the outcome each rule must give) against the packs of this repository.
 *
 *   pnpm conformance <dir> [--only <pack...>] [--verbose]
 *
 * Each <dir>/<pack>.json holds [{ ruleId, cases: [{ name, log, mocks?, expect }] }]. Ends with `N passed, N failed`;
 * exits with 1 when a case fails or names a rule that no pack has, with 2 when called wrongly.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { getPantherRules, type RuleClass } from "@pypanther/core";
import { type ConformanceCase, runCase } from "./run-case";
import { sameDedup } from "./dedup";
import { loadPacks, readJson } from "../workspace";

interface ConformanceRule {
  ruleId: string;
  cases: ConformanceCase[];
}

interface Failure {
  ruleId: string;
  caseName: string;
  reasons: string[];
}

async function runRule(ruleClass: RuleClass, { ruleId, cases }: ConformanceRule): Promise<Failure[]> {
  const outcomes = [];
  for (const testCase of cases) outcomes.push(await runCase(ruleClass, testCase));
  const dedups = sameDedup(outcomes);
  return outcomes.flatMap(({ name, reasons }, index) => {
    const all = [...reasons, ...(dedups[index] ?? [])];
    return all.length > 0 ? [{ ruleId, caseName: name, reasons: all }] : [];
  });
}

async function main(directory: string, only: readonly string[]): Promise<void> {
  loadPacks();
  const byId = new Map(getPantherRules().map((rule) => [rule.attributes.id, rule]));
  const files = readdirSync(directory).filter((file) => file.endsWith(".json"));
  const wanted = files.filter((file) => only.length === 0 || only.includes(basename(file, ".json")));
  let passed = 0;
  let failed = 0;
  for (const file of wanted.sort()) {
    for (const entry of readJson<ConformanceRule[]>(join(directory, file))) {
      const ruleClass = byId.get(entry.ruleId);
      const failures = ruleClass
        ? await runRule(ruleClass, entry)
        : entry.cases.map(({ name }) => ({ ruleId: entry.ruleId, caseName: name, reasons: ["no pack has this rule"] }));
      failed += failures.length;
      passed += entry.cases.length - failures.length;
      for (const { ruleId, caseName, reasons } of failures) {
        console.log(
          `FAIL ${basename(file, ".json")} ${ruleId}: ${caseName}\n${reasons.map((reason) => `     ${reason}`).join("\n")}`,
        );
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const [directory, ...rest] = process.argv.slice(2);
const flag = rest.indexOf("--only");
if (!directory || directory.startsWith("--")) {
  console.error("Usage: pnpm conformance <directory of conformance files> [--only <pack...>]");
  process.exitCode = 2;
} else {
  main(directory, flag < 0 ? [] : rest.slice(flag + 1)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
