import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "../scripts/workspace";
import { type InstalledKit, installKit } from "./support/installed-kit";
import { emptyProject, pypanther, typeCheck } from "./support/project";
import { type Outcome, run, succeed } from "./support/run";
import { temporaryDirectory } from "./support/temporary-directory";
import { writeFiles } from "./support/write-files";

jest.setTimeout(300_000);

let kit: InstalledKit;

beforeAll(async () => {
  kit = await installKit();
});

afterAll(() => kit?.registry.close());

/** The command that the kit has installed, called from another directory. */
const from = (cwd: string, line: string, env?: Readonly<Record<string, string>>): Promise<Outcome> =>
  run(join(kit.directory, "node_modules/.bin/pypanther"), line.split(" "), { cwd, env });

const ownIds =
  "id\nNorthwind.AWS.BreakGlassLogin\nNorthwind.AWS.MoneyMovingKeyCreated\nNorthwind.Door.NightBadge\nNorthwind.StolenSessionToPayout\n";
const listOwn = "list rules --managed false --attributes id --output csv";

test("a table in a pipe has a line for each rule, with its id as it is", async () => {
  const { stdout } = await pypanther(kit.directory, "list rules --attributes id default_description log_types");
  const rows = stdout.split("\n").filter((line) => line.startsWith("| ") && !line.includes("default_description"));
  const { stdout: json } = await pypanther(kit.directory, "list rules --attributes id --output json");
  const { rules } = JSON.parse(json) as { rules: { id: string }[] };
  expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(rules.map(({ id }) => id));
});

test("the project is found from below it, and named from anywhere", async () => {
  expect(await from(join(kit.directory, "content/rules"), listOwn)).toMatchObject({ code: 0, stdout: ownIds });
  const elsewhere = await from(temporaryDirectory(), `${listOwn} --root ${kit.directory}`);
  expect(elsewhere).toMatchObject({ code: 0, stdout: ownIds });
});

describe("a monorepo", () => {
  let cwd: string;

  const doorForced = `import { type PantherEvent, Rule, Severity } from "@pypanther/core";

export class DoorForced extends Rule {
  id = "Northwind.Door.Forced";
  logTypes = ["Custom.NorthwindDoor"];
  defaultSeverity = Severity.HIGH;

  rule(event: PantherEvent): boolean {
    return event.boolean("forced");
  }
}
`;

  beforeAll(async () => {
    const top = emptyProject(kit.registry);
    cwd = join(top, "detections");
    cpSync(join(root, "starter-kit"), cwd, { recursive: true, filter: (path) => !path.includes("node_modules") });
    const manifest = readJson<{ dependencies: Record<string, string> }>(join(cwd, "package.json"));
    const name = "@northwind/doors";
    writeFiles(top, {
      "package.json": JSON.stringify({ private: true, workspaces: ["detections", "doors"] }),
      "detections/package.json": JSON.stringify({
        ...manifest,
        dependencies: { ...manifest.dependencies, [name]: "1.0.0" },
      }),
      "doors/package.json": JSON.stringify({
        name,
        version: "1.0.0",
        main: "src/index.ts",
        pypanther: { pack: true },
        dependencies: { "@pypanther/core": "^1.0.0" },
      }),
      "doors/src/index.ts": `import { definePack } from "@pypanther/core";
import { DoorForced } from "./door-forced";

definePack({ name: "${name}", version: "1.0.0", rules: [DoorForced] });

export { DoorForced };
`,
      "doors/src/door-forced.ts": doorForced,
    });
    const main = join(cwd, "main.ts");
    const text = readFileSync(main, "utf8");
    writeFileSync(main, `import { DoorForced } from "${name}";\n${text}register(DoorForced);\n`);
    await succeed("npm", ["install"], { cwd: top });
  });

  const inKit = (line: string): Promise<Outcome> =>
    run(join(cwd, "..", "node_modules/.bin/pypanther"), line.split(" "), { cwd });

  test("may keep rules in a package of its own whose main is TypeScript", async () => {
    const { code, stdout } = await inKit("list rules --log-types Custom.NorthwindDoor --attributes id --output csv");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "id\nNorthwind.Door.Forced\nNorthwind.Door.NightBadge\n" });
    expect(await inKit("test")).toMatchObject({ code: 0 });
    expect((await inKit("list rules --managed --pack doors --attributes id --output csv")).stdout).toBe(
      "id\nNorthwind.Door.Forced\n",
    );
  });
});

test("a project may be a module, and may not wait outside of a function", async () => {
  const manifest = readJson<Record<string, unknown>>(join(kit.directory, "package.json"));
  const asModule = JSON.stringify({ ...manifest, type: "module" });
  const cwd = kit.changed({ "package.json": asModule });
  expect(await pypanther(cwd, "test")).toMatchObject({ code: 0 });

  const text = readFileSync(join(kit.directory, "main.ts"), "utf8");
  const waiting = kit.changed({ "package.json": asModule, "main.ts": `${text}await Promise.resolve();\n` });
  const { code, stderr } = await pypanther(waiting, "test");
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /main\.ts:\d+:1: a project is loaded in one go, so nothing can be awaited outside of a function/,
  );
});

test("the results of tests have file and line", async () => {
  const cwd = kit.changed({}, [["content/rules/night-badge.ts", 'expectedTitle: "[mira', 'expectedTitle: "[nobody']]);
  const { code, stdout } = await pypanther(cwd, "test --output json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    test_results: {
      "Northwind.Door.NightBadge": [{ file: "content/rules/night-badge.ts", line: expect.any(Number) as number }],
    },
  });
});

test("completion knows the project's rules, its packs, and what options take", async () => {
  const complete = async (line: string): Promise<string[]> => {
    const { stdout } = await pypanther(kit.directory, `--get-yargs-completions pypanther ${line}`);
    return stdout.trim().split("\n");
  };
  expect(await complete("test --id Northwind.D")).toEqual(["Northwind.Door.NightBadge"]);
  expect(await complete("get rule GitHub.Action.F")).toEqual(["GitHub.Action.Failed-prototype"]);
  expect(await complete("list rules --pack rules-sl")).toEqual(["rules-slack"]);
  expect(await complete("check --output s")).toEqual(["sarif"]);
});

test("a host that does not exist is told in a sentence", async () => {
  const env = {
    PANTHER_API_HOST: "api.no-such-host.invalid",
    PANTHER_API_TOKEN: "token",
    HTTPS_PROXY: "",
    https_proxy: "",
  };
  const unknown = await pypanther(kit.directory, "upload --dry-run --skip-tests", env);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toMatch(/there is no host named api\.no-such-host\.invalid|could not be looked up/);
});

test("a Node.js that is too old is told which one is needed", async () => {
  const fake = join(temporaryDirectory(), "fake.cjs");
  writeFileSync(fake, 'Object.defineProperty(process.versions, "node", { value: "18.20.4" });');
  const { code, stderr } = await pypanther(kit.directory, "test", { NODE_OPTIONS: `--require ${fake}` });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      "Error: pypanther needs Node.js 20.19 or later, and this is 18.20.4. Install a newer one: https://nodejs.org\n",
  });
});

describe("new rule", () => {
  const event = { action: "forced", door: "archive", holder: "mira.castell", p_log_type: "Custom.NorthwindDoor" };

  test("drafts a rule that is formatted, type-checks, fails its tests, and passes them once it is filled in", async () => {
    const cwd = kit.changed({ "event.json": JSON.stringify(event) });
    expect(await pypanther(cwd, "new rule Northwind.Door.Forced --from-event event.json")).toMatchObject({
      code: 0,
      stdout: "content/rules/northwind-door-forced.ts\ncontent/rules/index.ts\n",
    });
    const prettier = join(cwd, "node_modules", ".bin", "prettier");
    expect(await run(prettier, ["--check", "content"], { cwd })).toMatchObject({ code: 0 });
    expect(await typeCheck(cwd)).toMatchObject({ code: 0, stdout: "" });

    const drafted = await pypanther(cwd, "test --id Northwind.Door.Forced");
    expect(drafted.code).toBe(1);
    expect(drafted.stdout).toContain('still says "<fill in: what was seen, and what it may mean>"');

    const file = join(cwd, "content/rules/northwind-door-forced.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace(/<fill in: ([^<>]*)>/g, "$1"));
    expect(await pypanther(cwd, "test --id Northwind.Door.Forced")).toMatchObject({ code: 0 });
  });
});

describe("check", () => {
  test("finds nothing in the starter kit", async () => {
    expect(await pypanther(kit.directory, "check --strict --minimum-tests 2")).toMatchObject({
      code: 0,
      stdout: "Nothing was found.\n",
    });
  });

  test("finds what the compiler and the registry know, with file and line", async () => {
    const gone =
      'import { Rule, Severity } from "@pypanther/core";\n\nexport class Gone extends Rule {\n  id = "Northwind.Gone";\n  logTypes = ["Custom.NorthwindDoor"];\n  defaultSeverity = Severity.LOW;\n}\n';
    const cwd = kit.changed({ "content/rules/gone.ts": gone }, [
      [
        "main.ts",
        "// A managed rule, configured",
        'export const doors: number = "two";\n// A managed rule, configured',
      ],
      [
        "main.ts",
        "applyOverrides(overrides);\n",
        "applyOverrides(overrides);\nAWSRootActivity.override({ threshold: 1 });\n",
      ],
    ]);
    const { code, stdout } = await pypanther(cwd, "check --output json");
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; file: string; line: number }[] };
    const codes = findings.map(({ code: found }) => found);
    expect(codes).toEqual(expect.arrayContaining(["TS2322", "CLASS_NOT_REGISTERED", "DEAD_OVERRIDE"]));
    const dead = findings.find(({ code: found }) => found === "DEAD_OVERRIDE");
    const line = readFileSync(join(cwd, "main.ts"), "utf8")
      .split("\n")
      .findIndex((text) => text.startsWith("AWSRootActivity.override"));
    expect(dead).toMatchObject({ file: "main.ts", line: line + 1 });
  });

  test("lets an override for many rules pass that changes one of them", async () => {
    const cwd = kit.changed({}, [
      ["main.ts", "rule.extend({ excludeFilters: [isAutomation] });", "rule.override({ dedupPeriodMinutes: 60 });"],
      ["main.ts", "import { isAutomation }", "import {} "],
    ]);
    const changed = await pypanther(cwd, "check --output json");
    expect(JSON.parse(changed.stdout)).toMatchObject({ findings: [] });
  });

  test("is run by the workflows before the tests", () => {
    for (const workflow of ["test.yml", "upload.yml"]) {
      const text = readFileSync(join(kit.directory, ".github/workflows", workflow), "utf8");
      expect(text).toMatch(/npx pypanther check\n\s+- run: npx pypanther test\n/);
    }
  });
});
