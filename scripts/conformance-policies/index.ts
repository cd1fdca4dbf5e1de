/**
 * Runs conformance files of policies (resources, and whether each complies) against the packs of this repository.
 *
 *   pnpm conformance:policies <dir> [--only <file...>]
 *
 * Each <dir>/<file>.json holds [{ policyId, name, resource, mocks?, expected }]. Ends with `N passed, N failed`; exits
 * with 1 when a case fails or names a policy that no pack has, with 2 when called wrongly.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { getPantherDetections, isPolicyClass } from "@pypanther/core/runtime";
import { loadPacks, readJson } from "../workspace";
import { type ConformanceCase, runCase } from "./run-case";

async function main(directory: string, only: readonly string[]): Promise<void> {
  loadPacks();
  const policies = getPantherDetections().filter(isPolicyClass);
  const byId = new Map(policies.map((policy) => [policy.attributes.id, policy]));
  const files = readdirSync(directory).filter((file) => file.endsWith(".json"));
  const wanted = files.filter((file) => only.length === 0 || only.includes(basename(file, ".json")));
  let passed = 0;
  let failed = 0;
  for (const file of wanted.sort()) {
    for (const policyCase of readJson<ConformanceCase[]>(join(directory, file))) {
      const policy = byId.get(policyCase.policyId);
      const reasons = policy ? await runCase(policy, policyCase) : ["no pack has this policy"];
      if (reasons.length === 0) {
        passed += 1;
        continue;
      }
      failed += 1;
      const lines = reasons.map((reason) => `     ${reason}`);
      console.log([`FAIL ${basename(file, ".json")} ${policyCase.policyId}: ${policyCase.name}`, ...lines].join("\n"));
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const [directory, ...rest] = process.argv.slice(2);
const flag = rest.indexOf("--only");
if (!directory || directory.startsWith("--")) {
  console.error("Usage: pnpm conformance:policies <directory of conformance files> [--only <file...>]");
  process.exitCode = 2;
} else {
  main(directory, flag < 0 ? [] : rest.slice(flag + 1)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
