import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linkStarterKit } from "../scripts/link-starter-kit";
import { root } from "../scripts/workspace";
import { run } from "./support/run";
import { temporaryDirectory } from "./support/temporary-directory";

jest.setTimeout(60_000);

const readme = readFileSync(join(root, "starter-kit", "README.md"), "utf8");
const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
const listing = /^npx pypanther (list rules --managed --log-types Slack\S+ --default-severity HIGH)$/m.exec(
  readme,
)?.[1];

/** The starter kit with one of its README's examples for a main.ts. */
function projectWith(main: string): string {
  const directory = temporaryDirectory();
  linkStarterKit(directory);
  writeFileSync(join(directory, "main.ts"), main);
  return directory;
}

async function pypanther(cwd: string, line: string): Promise<Record<string, unknown>> {
  const binary = join(cwd, "node_modules", "@pypanther", "cli", "dist", "bin.js");
  const { code, stdout, stderr } = await run(process.execPath, [binary, ...line.split(" "), "--output", "json"], {
    cwd,
  });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

interface Listed {
  id: string;
  log_types: string[];
  default_severity: string;
}

describe("the examples of the starter kit's README", () => {
  test("are two files and a command", () => {
    expect([examples.length, listing]).toEqual([2, expect.any(String)]);
  });

  test("have no type errors", async () => {
    for (const example of examples) {
      const cwd = projectWith(example);
      const compiler = join(cwd, "node_modules", "typescript", "bin", "tsc");
      expect(await run(process.execPath, [compiler, "--noEmit"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    }
  });

  test("one rule is configured, extended and registered", async () => {
    const cwd = projectWith(examples[0] ?? "");
    expect(await pypanther(cwd, "get rule GitHub.Action.Failed-prototype")).toMatchObject({
      enabled: true,
      dedup_period_minutes: 480,
      tags: ["GitHub", "Configuration Required", "Deployments"],
      fields: { monitoredActions: { "northwind-pay/checkout": ["deploy-production", "dependency-scan"] } },
    });
    expect(await pypanther(cwd, "list rules")).toMatchObject({ total_rules: 1 });
  });

  test("many rules are registered in one call", async () => {
    const { rules } = (await pypanther(projectWith(examples[1] ?? ""), "list rules")) as { rules: Listed[] };
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter(({ log_types }) => !log_types.includes("GitHub.Audit"))).toEqual([]);
    expect(new Set(rules.map((rule) => rule.default_severity))).toEqual(new Set(["MEDIUM", "HIGH"]));
  });

  test("what bots do is left out of them", async () => {
    const cwd = projectWith(examples[1] ?? "");
    const shared = { action: "protected_branch.destroy", p_log_type: "GitHub.Audit", repo: "northwind-pay/ledger" };
    const logs = ["northwind-ci[bot]", "jo-lindqvist"].map((actor) => JSON.stringify({ ...shared, actor }));
    writeFileSync(join(cwd, "logs.jsonl"), logs.join("\n"));
    expect(await pypanther(cwd, "run logs.jsonl")).toMatchObject({
      match_count: 1,
      title: "Branch protection removed from [northwind-pay/ledger] by [jo-lindqvist]",
    });
  });

  test("Slack's audit rules of high severity are listed", async () => {
    const { rules } = (await pypanther(projectWith(""), listing ?? "")) as { rules: Listed[] };
    expect(rules.map(({ id }) => id)).toContain("Slack.AuditLogs.MFASettingsChanged-prototype");
    expect(new Set(rules.map((rule) => rule.default_severity))).toEqual(new Set(["HIGH"]));
  });
});
