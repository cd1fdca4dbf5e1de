/**
 * Runs every rule of every pack, enabled or not, over a directory of logs and compares which
 * events each of them takes with a file of expected matches.
 *
 *   pnpm check:logs <logs dir> <expected.json>
 */
import { getPantherRules } from "@pypanther/core";
import { openSources, runRules } from "@pypanther/engine";
import { compareMatches, type ExpectedLogs } from "./log-matches";
import { loadPacks, readJson } from "./workspace";

async function main([directory, expectedFile]: readonly string[]): Promise<number> {
  if (directory === undefined || expectedFile === undefined) {
    console.error("Usage: pnpm check:logs <logs dir> <expected.json>");
    return 2;
  }
  const expected = readJson<ExpectedLogs>(expectedFile);
  loadPacks();
  const rules = getPantherRules();
  const found = new Map<string, string[]>();
  const problems: string[] = [];
  const summary = await runRules({
    sources: await openSources([directory]),
    rules,
    sink: {
      write: (changes) => {
        const errors = changes.map(({ alert }) => alert).filter(({ type }) => type === "RULE_ERROR");
        problems.push(...errors.map(({ ruleId, title, matchCount }) => `${ruleId}: ${title} (${matchCount} times)`));
      },
    },
    onProblem: ({ source, line, message }) => problems.push(`${source}:${line}: ${message}`),
    onMatch: (ruleId, { id, source, line }) => {
      const ids = found.get(ruleId) ?? [];
      ids.push(id ?? `${source}:${line}`);
      found.set(ruleId, ids);
    },
  });
  if (summary.events !== expected.events) {
    problems.push(`expected ${expected.events} events, read ${summary.events}`);
  }
  for (const problem of problems) console.log(`FAIL  ${problem}`);

  const comparisons = compareMatches(
    expected,
    rules.map(({ attributes }) => attributes.id),
    found,
  );
  for (const { ruleId, differences } of comparisons) {
    if (differences.length > 0) console.log([`FAIL  ${ruleId}`, ...differences].join("\n      "));
  }
  const failed = comparisons.filter(({ differences }) => differences.length > 0).length + problems.length;
  console.log(`${comparisons.length + problems.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
