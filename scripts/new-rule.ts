/**
 * Adds a rule and its tests to a pack, and to the pack's index and README.
 *
 *   pnpm new-rule <pack> <Rule.Id> [LOG_TYPE constant]      pnpm new-rule github GitHub.Repo.Renamed
 */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isRuleClass, LogType, logTypeConstant, nearMiss, ruleFileName } from "@pypanther/core/runtime";
import { classNameOf } from "@pypanther/cli";
import { ruleFiles } from "./generators/rule-files";
import { ruleSource, ruleTests } from "./generators/templates";
import { formatFiles, root } from "./workspace";

/** The constant of the log type that the pack's first rule reads, or undefined in a pack without rules. */
function usualLogType(source: string): string | undefined {
  for (const file of ruleFiles(source)) {
    const rule = Object.values(require(join(source, file)) as Record<string, unknown>).find(isRuleClass);
    const [logType] = rule?.attributes.logTypes ?? [];
    if (logType) return logTypeConstant(logType);
  }
  return undefined;
}

/** Writes a rule and its tests into a pack's directory and returns the rule's file. Throws when it cannot. */
export function newRule(packDirectory: string, id: string, logType?: string): string {
  const constant = logType ?? usualLogType(join(packDirectory, "src"));
  if (!constant)
    throw new Error("The pack has no rule yet whose log type could be taken: name the LogType constant as well.");
  if (!Object.hasOwn(LogType, constant)) {
    const near = nearMiss(constant, Object.keys(LogType));
    throw new Error(`There is no LogType.${constant}.${near ? ` Did you mean ${near}?` : ""}`);
  }
  const className = classNameOf(id);
  if (!/^[A-Z]\w+$/.test(className))
    throw new Error(`"${id}" is no id for a rule: use words joined by dots, such as GitHub.Repo.Renamed.`);
  const name = ruleFileName(className);
  const file = join(packDirectory, "src", `${name}.ts`);
  if (existsSync(file)) throw new Error(`${className} exists already, in src/${name}.ts.`);
  const value = LogType[constant as keyof typeof LogType];
  const tests = join(packDirectory, "tests", `${name}.tests.ts`);
  writeFileSync(file, ruleSource(className, id, constant));
  writeFileSync(tests, ruleTests(className, name, value));
  formatFiles([file, tests]);
  return file;
}

function main([pack, id, logType]: readonly string[]): void {
  const directory = join(root, "packages", `rules-${pack?.replace(/^rules-/, "") ?? ""}`);
  if (!pack || !id || !existsSync(directory)) {
    const reason = pack && id ? `There is no pack ${pack}; make it with pnpm new-pack ${pack}.\n` : "";
    throw new Error(
      `${reason}Usage: pnpm new-rule <pack> <Rule.Id> [LOG_TYPE], for example: pnpm new-rule github GitHub.Repo.Renamed`,
    );
  }
  const file = newRule(directory, id, logType?.replace(/^LogType\./, ""));
  execFileSync("tsx", [join(__dirname, "sync-packs.ts")], { stdio: "inherit" });
  console.log(
    `Written: ${relative(root, file)} and its tests. Replace what says "<fill in: ...>", then:\n` +
      `  npx jest ${relative(root, directory)}\n  npm run sync`,
  );
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
