/**
 * Writes docs/routing.md: how many rules an event of each log type meets once `when` has been asked, on average over
 * the test logs of every pack.
 *
 *   pnpm routing-page [--check]     with --check nothing is written, and a difference is an error
 *   pnpm routing-page <log type>    nothing is written; lists the rules that meet the most events of the log type
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { eventOf, getPantherRules, instantiate, type JsonObject, type Rule } from "@pypanther/core/runtime";
import type { RuleTestFile } from "@pypanther/core";
import { indexRules, recordSource } from "@pypanther/engine";
import { format, resolveConfig } from "prettier";
import { isPolicyPack, loadPacks, root, workspacePackages } from "./workspace";

const file = join(root, "docs", "routing.md");

/** Log types with fewer rules are left out of the page: there is little to spare. */
const FEWEST_RULES = 10;

function testLogs(): Map<string, JsonObject[]> {
  const logs = new Map<string, JsonObject[]>();
  for (const pack of workspacePackages()) {
    const { directory, manifest } = pack;
    if (!manifest.pypanther?.pack || isPolicyPack(pack)) continue;
    const tests = join(directory, "tests");
    for (const name of readdirSync(tests).filter((entry) => entry.endsWith(".tests.ts"))) {
      for (const test of (require(join(tests, name)) as RuleTestFile).tests) {
        const log = eventOf(test.log).toJSON();
        const logType = log["p_log_type"];
        if (typeof logType !== "string") continue;
        const known = logs.get(logType);
        if (known) known.push(log);
        else logs.set(logType, [log]);
      }
    }
  }
  return logs;
}

interface Meetings {
  readonly logType: string;
  readonly rules: number;
  readonly logs: number;
  /** Rules that an average log meets. */
  readonly met: number;
  /** The rules that are asked about every event, and the share of logs that each rule meets, the largest first. */
  readonly shares: readonly { readonly id: string; readonly share: number }[];
}

function meetingsOf(logType: string, logs: readonly JsonObject[], rules: readonly Rule[]): Meetings {
  const index = indexRules(rules).indexOf(logType);
  const counts = new Map<string, number>();
  for (const log of logs) {
    for (const { id } of index?.rulesFor(recordSource(log, logType)) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const shares = [...counts].map(([id, count]) => ({ id, share: count / logs.length }));
  shares.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const met = shares.reduce((sum, { share }) => sum + share, 0);
  return {
    logType,
    rules: rules.filter((rule) => rule.logTypes.includes(logType)).length,
    logs: logs.length,
    met,
    shares,
  };
}

function markdown(all: readonly Meetings[]): string {
  const rows = all
    .filter(({ rules }) => rules >= FEWEST_RULES)
    .map(({ logType, rules, logs, met, shares }) => {
      const every = shares.filter(({ share }) => share > 0.5).map(({ id }) => id);
      return `| ${logType} | ${rules} | ${logs} | ${met.toFixed(1)} | ${every.join(", ")} |`;
    });
  return [
    "<!-- Written by `pnpm routing-page` from the rules and test logs of every pack. -->",
    "# How many rules an event meets",
    `An event is shown only to the rules whose \`when\` it meets. The table has the log types with ${FEWEST_RULES} rules or more: how many rules read the log type, how many test logs of ours it has, how many rules one of these logs meets on average (the rule that the log was written for included), and which rules see more than half of them.`,
    ["| Log type | Rules | Logs | Met on average | See most events |", "| --- | --: | --: | --: | --- |", ...rows].join(
      "\n",
    ),
    "",
  ].join("\n\n");
}

async function main(argument: string | undefined): Promise<void> {
  loadPacks();
  const rules = getPantherRules().map((rule) => instantiate(rule));
  const logs = testLogs();
  const all = [...logs]
    .map(([logType, members]) => meetingsOf(logType, members, rules))
    .sort((a, b) => b.rules - a.rules || (a.logType < b.logType ? -1 : 1));
  if (argument !== undefined && argument !== "--check") {
    for (const { logType, rules: count, logs: logCount, met, shares } of all) {
      if (logType !== argument) continue;
      console.log(`${logType}: ${count} rules, ${logCount} logs, ${met.toFixed(2)} rules met on average`);
      for (const { id, share } of shares.slice(0, 40))
        console.log(`  ${(share * 100).toFixed(0).padStart(3)} %  ${id}`);
    }
    return;
  }
  const page = await format(markdown(all), { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, "utf8") === page) return;
  const check = argument === "--check";
  if (!check) writeFileSync(file, page);
  console.error(`${check ? "Out of date" : "Written"}: ${relative(root, file)}`);
  if (!check) return;
  console.error("Run `pnpm routing-page` and commit the result.");
  process.exitCode = 1;
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
