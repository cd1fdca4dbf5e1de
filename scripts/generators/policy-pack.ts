import { existsSync } from "node:fs";
import { join } from "node:path";
import { isPolicyClass, type PolicyClass, ruleFileName } from "@pypanther/core/runtime";
import type { WorkspacePackage } from "../workspace";
import { cell } from "./markdown-cell";
import { ruleFiles } from "./rule-files";

/** The files that are written into a pack, with their texts before Prettier. */
export type PackContent = Readonly<Record<string, string>>;

const header = "// Written by `pnpm sync-packs` from the policies in this folder.";

interface PackPolicy {
  file: string;
  policy: PolicyClass;
}

/** The policies of a pack, each from the file that is named after its class, ordered by class name. */
function policiesOf({ directory, manifest }: WorkspacePackage): PackPolicy[] {
  const source = join(directory, "src");
  const policies = ruleFiles(source).map((file) => {
    const exported = Object.values(require(join(source, file)) as Record<string, unknown>).filter(isPolicyClass);
    const [policy] = exported;
    const name = file.replace(/\.ts$/, "");
    if (!policy || exported.length !== 1) {
      throw new Error(`${manifest.name}: ${file} must export one policy, it exports ${exported.length}.`);
    }
    if (ruleFileName(policy.name) !== name) {
      throw new Error(`${manifest.name}: ${policy.name} belongs in ${ruleFileName(policy.name)}.ts, it is in ${file}.`);
    }
    return { file: name, policy };
  });
  return policies.sort((a, b) => (a.policy.name < b.policy.name ? -1 : 1));
}

/** The tests of every policy under the name of its class: what `pypanther test --managed` asks for. */
function testsOf(policies: readonly PackPolicy[]): string {
  const lines = policies.map(({ file, policy }) => `export * as ${policy.name} from "./${file}.tests";`);
  return [header, ...(lines.length > 0 ? lines : ["export {};"])].join("\n");
}

function index(hasResources: boolean): string {
  return [
    header,
    `import { definePack } from "@pypanther/core";`,
    `import { name, version } from "../package.json";`,
    `import * as policies from "./policies";`,
    "",
    `definePack({ name, version, rules: [], detections: Object.values(policies) });`,
    "",
    `export * from "./policies";`,
    hasResources ? `export type * from "./resources";` : "",
  ].join("\n");
}

function readme({ manifest }: WorkspacePackage, policies: readonly PackPolicy[]): string {
  const types = new Set(policies.flatMap(({ policy }) => policy.attributes.resourceTypes));
  const [first] = policies;
  const example = first && [
    "```ts",
    `import { register } from "@pypanther/core";`,
    `import { ${first.policy.name} } from "${manifest.name}";`,
    "",
    `register(${first.policy.name});`,
    "```",
    "",
    "```sh",
    "npx pypanther policies run resources.jsonl",
    "```",
  ];
  const rows = policies.map(({ policy: { name, attributes } }) => {
    const { id, defaultSeverity, enabled, defaultDescription } = attributes;
    return `| ${name} | \`${id}\` | ${defaultSeverity} | ${enabled ? "yes" : "no"} | ${cell(defaultDescription)} |`;
  });
  return [
    "<!-- Written by `pnpm sync-packs` from the package's manifest and policies. -->",
    "",
    `# ${manifest.name}`,
    "",
    `${String(manifest["description"])}.`,
    "",
    "```sh",
    `npm install @pypanther/core ${manifest.name}`,
    "```",
    "",
    ...(example ?? []),
    "",
    `${policies.length} policies over ${types.size} types of resources.`,
    "",
    "| Class | Id | Severity | Enabled | What it finds |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** What follows from the policies of a pack: its exports, its announcement and its README. */
export function policyPackContent(pack: WorkspacePackage): PackContent {
  const policies = policiesOf(pack);
  const exported = policies.map(({ file, policy }) => `export { ${policy.name} } from "./${file}";`);
  return {
    [join("src", "index.ts")]: index(existsSync(join(pack.directory, "src", "resources"))),
    [join("src", "policies.ts")]: [header, ...exported].join("\n"),
    [join("tests", "index.ts")]: testsOf(policies),
    "README.md": readme(pack, policies),
  };
}
