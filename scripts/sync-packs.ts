/**
 * Writes what follows from a pack's rules: its README and tests/index.ts, and in src/ the exports (index.ts, rules.ts), the facts
 * of the rules (facts.json), what is known of their log types (log-formats.json, from schemas and log-formats.yml), the types
 * of events (events.ts, from schemas), and what announces them (pack.ts). For a pack of policies, src/policies.ts takes the
 * place of rules.ts, and there are no facts.
 *
 *   pnpm sync-packs [--check]   with --check nothing is written, and a difference is an error
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  type CorrelationRuleClass,
  type DataModelClass,
  type DetectionFacts,
  isCorrelationRuleClass,
  isRuleClass,
  type RuleClass,
  ruleFileName,
} from "@pypanther/core/runtime";
import * as allDataModels from "@pypanther/data-models";
import { format, resolveConfig } from "prettier";
import { announcedFormats, eventTypesOf } from "./generators/log-formats";
import { cell } from "./generators/markdown-cell";
import { ruleFiles } from "./generators/rule-files";
import { type PackContent, policyPackContent } from "./generators/policy-pack";
import { isPolicyPack, root, type WorkspacePackage, workspacePackages } from "./workspace";

const header = "// Written by `pnpm sync-packs` from the rules in this folder.";

/** The folder of a pack's correlation rules. */
const correlationFolder = "correlation-rules";

interface PackRule<C = RuleClass> {
  file: string;
  rule: C;
}

/** The correlation rules of a pack, as `rulesOf` gives its rules. */
function correlationRulesOf(pack: WorkspacePackage): PackRule<CorrelationRuleClass>[] {
  return detectionsIn(pack, correlationFolder, isCorrelationRuleClass);
}

/** The rules of a pack, each from the file that is named after its class, ordered by class name. */
function rulesOf(pack: WorkspacePackage): PackRule[] {
  return detectionsIn(pack, "", isRuleClass);
}

function detectionsIn<C extends { readonly name: string }>(
  { directory, manifest }: WorkspacePackage,
  folder: string,
  isOfKind: (value: unknown) => value is C,
): PackRule<C>[] {
  const source = join(directory, "src", folder);
  if (!existsSync(source)) return [];
  const rules = ruleFiles(source).map((file) => {
    const exported = Object.values(require(join(source, file)) as Record<string, unknown>).filter(isOfKind);
    const [rule] = exported;
    const name = file.replace(/\.ts$/, "");
    if (!rule || exported.length !== 1)
      throw new Error(`${manifest.name}: ${file} must export one rule, it exports ${exported.length}.`);
    if (ruleFileName(rule.name) !== name) {
      throw new Error(`${manifest.name}: ${rule.name} belongs in ${ruleFileName(rule.name)}.ts, it is in ${file}.`);
    }
    return { file: folder === "" ? name : `${folder}/${name}`, rule };
  });
  return rules.sort((a, b) => (a.rule.name < b.rule.name ? -1 : 1));
}

/** The managed data models of the log types that the rules read, ordered by class name. */
function dataModelsOf(rules: readonly PackRule[]): string[] {
  const logTypes = new Set(rules.flatMap(({ rule }) => rule.attributes.logTypes));
  return Object.entries(allDataModels)
    .filter((entry): entry is [string, DataModelClass] => typeof entry[1] === "function")
    .filter(([, model]) => new model().logTypes.some((logType) => logTypes.has(logType)))
    .map(([name]) => name)
    .sort();
}

/** The log types that rules read, ordered by name. */
const logTypesOf = (rules: readonly PackRule[]): string[] =>
  [...new Set(rules.flatMap(({ rule }) => rule.attributes.logTypes))].sort();

/** What lists, filters and registration know of each rule without its code. */
function facts(rules: readonly PackRule[], correlationRules: readonly PackRule<CorrelationRuleClass>[]): string {
  const entries = rules.map(({ rule }): [string, DetectionFacts] => {
    const { id, logTypes, defaultSeverity, enabled, tags } = rule.attributes;
    return [rule.name, { id, logTypes, defaultSeverity, enabled, tags }];
  });
  const others = correlationRules.map(({ rule }): [string, DetectionFacts] => {
    const { id, defaultSeverity, enabled, tags } = rule.attributes;
    return [rule.name, { kind: "CORRELATION_RULE", id, logTypes: [], defaultSeverity, enabled, tags }];
  });
  return JSON.stringify(Object.fromEntries([...entries, ...others]));
}

function announcement(rules: readonly PackRule[], hasFormats: boolean): string {
  const models = dataModelsOf(rules);
  return [
    header,
    `import { deferPack${hasFormats ? ", type LogFormat" : ""} } from "@pypanther/core";`,
    models.length > 0 ? `import { ${models.join(", ")} } from "@pypanther/data-models";` : "",
    `import { name, version } from "../package.json";`,
    `import facts from "./facts.json";`,
    `import type * as rules from "./rules";`,
    "",
    "/** Announces the pack; its rules are loaded by whoever asks for them first. */",
    "export const load = deferPack({",
    "name, version, facts,",
    `load: () => require("./rules") as typeof rules,`,
    `dataModels: [${models.join(", ")}],`,
    hasFormats ? `logFormats: () => require("./log-formats.json") as readonly LogFormat[],` : "",
    "});",
  ].join("\n");
}

/** Sources are loaded at once; what is built from them is not, see `packEntry` in `scripts/build.ts`. */
const index = (hasEventTypes: boolean): string =>
  [
    header,
    `import { load } from "./pack";`,
    "",
    hasEventTypes ? `export type * from "./events";` : "",
    `export * from "./rules";`,
    "",
    "load();",
  ].join("\n");

function exportsOf(rules: readonly PackRule<{ readonly name: string }>[]): string {
  return [header, ...rules.map(({ file, rule }) => `export { ${rule.name} } from "./${file}";`)].join("\n");
}

/** The tests of every rule under the name of its class: what `pypanther test --managed` asks for. */
function testsOf(rules: readonly PackRule[]): string {
  const lines = rules.map(({ file, rule }) => `export * as ${rule.name} from "./${file}.tests";`);
  return [header, ...(lines.length > 0 ? lines : ["export {};"])].join("\n");
}

function rows(rules: readonly PackRule<RuleClass | CorrelationRuleClass>[]): string[] {
  return [
    "| Class | Id | Severity | Enabled | What it detects |",
    "| --- | --- | --- | --- | --- |",
    ...rules.map(({ rule: { name, attributes } }) => {
      const { id, defaultSeverity, enabled, defaultDescription } = attributes;
      return `| ${name} | \`${id}\` | ${defaultSeverity} | ${enabled ? "yes" : "no"} | ${cell(defaultDescription)} |`;
    }),
  ];
}

function readme(
  { manifest }: WorkspacePackage,
  rules: readonly PackRule[],
  correlationRules: readonly PackRule<CorrelationRuleClass>[],
): string {
  const logTypes = logTypesOf(rules);
  const [first] = [...rules, ...correlationRules];
  const example =
    first &&
    [
      "```ts",
      `import { register } from "@pypanther/core";`,
      `import { ${first.rule.name} } from "${manifest.name}";`,
      "",
      `${first.rule.name}.override({ enabled: true });`,
      `register(${first.rule.name});`,
      "```",
    ].join("\n");
  return [
    "<!-- Written by `pnpm sync-packs` from the package's manifest and rules. -->",
    "",
    `# ${manifest.name}`,
    "",
    `${String(manifest["description"])}.`,
    "",
    "```sh",
    `npm install @pypanther/core ${manifest.name}`,
    "```",
    "",
    example ?? "",
    "",
    ...(rules.length === 0
      ? []
      : [`${rules.length} rules over ${logTypes.map((logType) => `\`${logType}\``).join(", ")}.`, "", ...rows(rules)]),
    "",
    ...(correlationRules.length === 0 ? [] : ["## Correlation rules", "", ...rows(correlationRules), ""]),
  ].join("\n");
}

function rulePackContent(pack: WorkspacePackage): PackContent {
  const rules = rulesOf(pack);
  const correlationRules = correlationRulesOf(pack);
  const formats = announcedFormats(pack, logTypesOf(rules));
  const eventTypes = eventTypesOf(pack);
  return {
    [join("src", "index.ts")]: index(eventTypes !== undefined),
    [join("src", "pack.ts")]: announcement(rules, formats.length > 0),
    ...(formats.length > 0 ? { [join("src", "log-formats.json")]: JSON.stringify(formats) } : {}),
    ...(eventTypes === undefined ? {} : { [join("src", "events.ts")]: eventTypes }),
    [join("src", "facts.json")]: facts(rules, correlationRules),
    [join("src", "rules.ts")]: exportsOf([...rules, ...correlationRules]),
    [join("tests", "index.ts")]: testsOf(rules),
    "README.md": readme(pack, rules, correlationRules),
  };
}

async function formatted(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

async function main(check: boolean, only: readonly string[]): Promise<void> {
  const stale: string[] = [];
  for (const pack of workspacePackages().filter(({ manifest }) => manifest.pypanther?.pack)) {
    if (only.length > 0 && !only.includes(pack.folder)) continue;
    const outputs = isPolicyPack(pack) ? policyPackContent(pack) : rulePackContent(pack);
    for (const [name, text] of Object.entries(outputs)) {
      const file = join(pack.directory, name);
      const wanted = await formatted(file, text);
      if (existsSync(file) && readFileSync(file, "utf8") === wanted) continue;
      stale.push(relative(root, file));
      if (!check) writeFileSync(file, wanted);
    }
  }
  if (stale.length === 0) return;
  console.error(`${check ? "Out of date" : "Written"}:\n${stale.map((file) => `  ${file}`).join("\n")}`);
  if (!check) return;
  console.error("Run `pnpm sync-packs` and commit the result.");
  process.exitCode = 1;
}

const args = process.argv.slice(2);
main(
  args.includes("--check"),
  args.filter((arg) => !arg.startsWith("--")),
).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
