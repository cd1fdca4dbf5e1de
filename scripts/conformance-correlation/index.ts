/**
 * Runs conformance files of correlation rules: signals with the verdict of a rule of the packs, and signals with every
 * match of a rule that the case spells out.
 *
 *   pnpm conformance:correlation <dir or file> [--only <file without .json...>]
 *
 * Ends with `N passed, N failed`; exits with 1 when a case fails or names a rule that no pack has, with 2 when called
 * wrongly.
 */
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type CorrelationRuleClass, getPantherDetections, isCorrelationRuleClass } from "@pypanther/core/runtime";
import { loadPacks, readJson } from "../workspace";
import { type DefinitionCase, runDefinitionCase } from "./definition-case";
import { runVerdictCase, type VerdictCase } from "./verdict-case";

type Case = VerdictCase | DefinitionCase;

function runCase(one: Case, rules: ReadonlyMap<string, CorrelationRuleClass>): string | undefined {
  if ("rule" in one) return runDefinitionCase(one);
  const rule = rules.get(one.ruleId);
  return rule ? runVerdictCase(one, rule) : "no pack has this rule";
}

function main(path: string, only: readonly string[]): void {
  loadPacks();
  const rules = new Map(
    getPantherDetections()
      .filter(isCorrelationRuleClass)
      .map((rule) => [rule.attributes.id, rule]),
  );
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  const wanted = files.filter((file) => file.endsWith(".json"));
  let passed = 0;
  let failed = 0;
  for (const file of wanted.sort()) {
    const name = basename(file, ".json");
    if (only.length > 0 && !only.includes(name)) continue;
    for (const one of readJson<Case[]>(file)) {
      const reason = runCase(one, rules);
      if (reason === undefined) passed += 1;
      else failed += 1;
      if (reason !== undefined)
        console.log(`FAIL ${name} ${"ruleId" in one ? one.ruleId : ""}: ${one.name}\n     ${reason}`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const [path, ...rest] = process.argv.slice(2);
const flag = rest.indexOf("--only");
if (!path || path.startsWith("--")) {
  console.error("Usage: pnpm conformance:correlation <directory or file> [--only <file without .json...>]");
  process.exitCode = 2;
} else {
  try {
    main(path, flag < 0 ? [] : rest.slice(flag + 1));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
