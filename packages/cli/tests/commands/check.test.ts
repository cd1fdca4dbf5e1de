import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

/** A project with TypeScript installed; the native one, which is quicker. Places in main.ts need source maps, which are for the end-to-end tests. */
function typedProject(files: Readonly<Record<string, string>>, compiler = "typescript-native"): string {
  const cwd = makeProject(files);
  const installed = dirname(require.resolve(`${compiler}/package.json`));
  symlinkSync(installed, join(cwd, "node_modules", "typescript"), "dir");
  return cwd;
}

const door = `import { Rule, RuleTest, Severity } from "@pypanther/core";

export class Door extends Rule {
  id = "Tidewater.Door";
  logTypes: string[] = ["Custom.Door"];
  defaultSeverity = Severity.LOW;
  defaultDestinations: string[] | null = ["pager"];
  tests = [new RuleTest({ name: "opens", expectedResult: true, log: { p_log_type: "Custom.Door" } })];
  rule() {
    return true;
  }
}
`;
const main = `import { getPantherRules, register } from "@pypanther/core";
import { Door } from "./content/door";

register(Door);
`;
const project = { "main.ts": main, "content/door.ts": door };

interface Found {
  code: string;
  severity: string;
  message: string;
  file: string | null;
  line: number | null;
  rule_id: string | null;
}

async function check(cwd: string, options = ""): Promise<{ code: number; findings: Found[]; result: string }> {
  const { code, out, err } = await runCli(`check --output json ${options}`, { cwd });
  expect(err).toBe("");
  return { code, ...(JSON.parse(out) as { findings: Found[]; result: string }) };
}

describe("check", () => {
  test("finds nothing where nothing is", async () => {
    expect(await check(typedProject(project))).toMatchObject({ code: 0, findings: [], result: "CHECK_PASSED" });
  });

  test.each(["typescript", "typescript-native"])("tells what the installed compiler says (%s)", async (compiler) => {
    const cwd = typedProject({ ...project, "main.ts": `${main}Door.override({ threshold: "many" });\n` }, compiler);
    const { code, findings } = await check(cwd);
    expect(code).toBe(1);
    expect(findings).toContainEqual({
      code: "TS2322",
      severity: "error",
      message: "Type 'string' is not assignable to type 'number'.",
      file: "main.ts",
      line: 5,
      rule_id: null,
    });
  });

  test("checks with the project's own settings when it has some", async () => {
    const loose = "export const open = (door) => door;\n";
    const files = { ...project, "main.ts": `${main}import "./loose";\n`, "loose.ts": loose };
    const settings = {
      target: "es2022",
      module: "node16",
      moduleResolution: "node16",
      skipLibCheck: true,
      strict: false,
    };
    expect((await check(typedProject(files))).findings).toMatchObject([{ code: "TS7006", file: "loose.ts", line: 1 }]);
    const withSettings = {
      ...files,
      "tsconfig.json": JSON.stringify({ compilerOptions: settings, files: ["main.ts"] }),
    };
    expect((await check(typedProject(withSettings))).findings).toEqual([]);
  });

  test("warns when there is no compiler to ask, and goes on", async () => {
    const { code, findings } = await check(makeProject(project));
    expect(code).toBe(0);
    expect(findings).toMatchObject([{ code: "TYPES_NOT_CHECKED", severity: "warning" }]);
    expect((await check(makeProject(project), "--strict")).code).toBe(1);
  });

  test("tells of a project that cannot be loaded, besides what its types say", async () => {
    const { code, findings } = await check(
      typedProject({ "main.ts": 'const gate: number = "x";\nthrow new Error(gate + "!");\n' }),
    );
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { code: "TS2322", file: "main.ts", line: 1 },
      { code: "PROJECT_NOT_LOADED", file: "main.ts", line: 2, message: expect.stringContaining("x!") },
    ]);
  });

  test("ends with 2 where nothing is registered", async () => {
    const { code, out, err } = await runCli("check", { cwd: makeProject({ "main.ts": "" }) });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("main.ts registers no rules, so there is nothing to check.");
  });

  test("tells of a rule that nothing registers", async () => {
    const { code, findings } = await check(
      typedProject({ ...project, "content/gate.ts": door.replaceAll("Door", "Gate") }),
    );
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { code: "CLASS_NOT_REGISTERED", severity: "error", file: "content/gate.ts", line: 3 },
    ]);
  });

  test("tells of filters that name what no rule has", async () => {
    const files = packFiles("rules-check-filter", "Filter");
    const text = `${main}register(getPantherRules({ tags: ["Doorz"] }));\n`;
    const { findings } = await check(typedProject({ ...files, ...project, "main.ts": text }));
    expect(findings).toMatchObject([{ code: "UNKNOWN_FILTER_VALUE", severity: "error" }]);
  });

  test("demands tests of rules when it is told to", async () => {
    const cwd = typedProject(project);
    expect((await check(cwd, "--minimum-tests 2")).findings).toMatchObject([
      {
        code: "TOO_FEW_TESTS",
        message: "Door has 1 of the 2 tests that --minimum-tests demands.",
        rule_id: "Tidewater.Door",
      },
      {
        code: "TOO_FEW_TESTS",
        message: "Door has no test with expectedResult: false, which --minimum-tests 2 demands.",
      },
    ]);
  });

  test("tells of placeholders that are left in a rule", async () => {
    const text = door.replace('"opens"', '"<fill in: what happens>"');
    const { code, findings } = await check(typedProject({ ...project, "content/door.ts": text }));
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ code: "PLACEHOLDER_LEFT", severity: "error" }]);
  });

  test("tells of destinations that the project does not list, where it lists any", async () => {
    const manifest = JSON.stringify({ pypanther: { destinations: ["page", "chat"] } });
    const { code, findings } = await check(typedProject({ ...project, "package.json": manifest }));
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      {
        code: "UNKNOWN_DESTINATION",
        message: 'Door: "pager" is not among the destinations of package.json. Did you mean "page"?',
        rule_id: "Tidewater.Door",
      },
    ]);
    const listed = JSON.stringify({ pypanther: { destinations: ["pager"] } });
    expect((await check(typedProject({ ...project, "package.json": listed }))).findings).toEqual([]);
    const wrong = JSON.stringify({ pypanther: { destinations: "pager" } });
    expect((await check(typedProject({ ...project, "package.json": wrong }))).findings).toMatchObject([
      { code: "PROJECT_NOT_LOADED", message: expect.stringContaining("must be a list") },
    ]);
  });

  test("tells of rules that two ids make one, and of rules that overrides broke", async () => {
    const text = `${main.replace("register(Door);", "class Gate extends Door {}\nGate.override({ id: 'Tidewater.Gate' });\nregister(Door, Gate);\nGate.override({ id: 'Tidewater.Door', threshold: 0 });")}`;
    const { code, findings } = await check(typedProject({ ...project, "main.ts": text }));
    expect(code).toBe(1);
    expect(findings.map((finding) => finding.code).sort()).toEqual(["DUPLICATE_RULE_ID", "INVALID_RULE"]);
  });

  describe("of overrides", () => {
    const types = `import { Rule } from "@pypanther/core";
export declare class GateOpened extends Rule {
  id: string;
  logTypes: string[];
  defaultSeverity: "LOW";
  gates: string[];
}
export declare class GateForced extends GateOpened {}
`;

    /** A project with a pack, whose ids begin with `prefix`, and changes of its rules. */
    const configured = (prefix: string, changes: string): string => {
      const name = `rules-check-${prefix.toLowerCase()}`;
      const files = packFiles(name, prefix);
      const index = `node_modules/${name}/index.js`;
      const pack = (files[index] ?? "").replace('tags = ["Doors"];', 'tags = ["Doors", "Configuration Required"];');
      const text = `import { getPantherRules, register } from "@pypanther/core";
import { GateForced, GateOpened } from "${name}";
void [GateForced, GateOpened, getPantherRules];
${changes}
`;
      return typedProject({ ...files, [index]: pack, [`node_modules/${name}/index.d.ts`]: types, "main.ts": text });
    };

    test("tells of a rule that asks for configuration, is enabled, and has none", async () => {
      const cwd = configured("Bare", "register(GateOpened);\nGateOpened.override({ enabled: true, threshold: 2 });");
      const { code, findings } = await check(cwd);
      expect(code).toBe(0);
      expect(findings).toContainEqual({
        code: "NOT_CONFIGURED",
        severity: "warning",
        message:
          "GateOpened is enabled and asks for configuration, but gates is still [ 'north' ]. Set it with override, or disable the rule.",
        file: null,
        line: null,
        rule_id: "Bare.Gate.Opened",
      });
    });

    test.each([
      ["Set", "GateOpened.override({ gates: ['south'] });"],
      ["Extended", "GateOpened.extend({ gates: ['south'] });"],
      ["Disabled", "GateOpened.override({ enabled: false });"],
    ])("tells of none that is %s", async (how, change) => {
      const cwd = configured(how, `register(GateOpened);\n${change}`);
      expect((await check(cwd)).findings).toEqual([]);
    });

    test("tells of those that say what the rule says already", async () => {
      const changes = `register(GateForced);
GateForced.override({ enabled: false, threshold: 3 });
GateForced.extend({ tags: [] });
GateForced.override({ threshold: 1 });
GateForced.override({ threshold: 1 });`;
      const { code, findings } = await check(configured("Dead", changes));
      expect(code).toBe(0);
      expect(findings.map(({ message }) => message)).toEqual([
        "GateForced.override sets enabled to false, which the rule says already. Leave it out.",
        "GateForced.extend adds nothing to tags that is not there already. Leave it out.",
        "GateForced.override sets threshold to 1, which the rule says already. Leave it out.",
      ]);
    });

    test("tells of those of rules that are not registered", async () => {
      const { findings } = await check(
        configured("Idle", "register(GateForced);\nGateOpened.override({ gates: ['south'] });"),
      );
      expect(findings).toMatchObject([
        { code: "CHANGED_BUT_NOT_REGISTERED", severity: "warning", rule_id: "Idle.Gate.Opened" },
      ]);
    });
  });
});

describe("what check found", () => {
  let cwd: string;

  beforeAll(() => {
    cwd = typedProject({
      "main.ts": `${main}Door.override({ threshold: 1 });\n`,
      "content/door.ts": door.replace("return true;", 'return "::error::100%";'),
    });
    mkdirSync(join(cwd, "..", ".git"), { recursive: true });
  });

  test("is a line for each thing, errors first, and how many there are", async () => {
    const { code, out } = await runCli("check", { cwd });
    expect(code).toBe(1);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(
      /^Error: content\/door\.ts:9: Property 'rule' .* \[TS2416\]$|^Error: content\/door\.ts:9: /,
    );
    expect(out).toContain(
      "Warning: Door.override sets threshold to 1, which the rule says already. Leave it out. [DEAD_OVERRIDE]\n\n1 error, 1 warning\n",
    );
  });

  test("is marked in a pull request, with paths from the top of the repository", async () => {
    const { code, out } = await runCli("check --output github", { cwd });
    expect(code).toBe(1);
    const [, folder = ""] = /([^/]+)$/.exec(cwd) ?? [];
    expect(out).toMatch(new RegExp(`^::error file=${folder}/content/door\\.ts,line=9,title=TS2416::.*%0A`));
    expect(out).toContain("::warning title=DEAD_OVERRIDE%3A Tidewater.Door::Door.override sets threshold to 1");
  });

  test("is marked there too when the text is for people, as on GitHub", async () => {
    const { out, err } = await runCli("check", { cwd, env: { GITHUB_ACTIONS: "true" } });
    expect(out).not.toContain("::warning");
    expect(err).toContain("::warning title=DEAD");
  });

  test("is a SARIF log", async () => {
    const { code, out } = await runCli("check --output sarif", { cwd });
    expect(code).toBe(1);
    const [, folder = ""] = /([^/]+)$/.exec(cwd) ?? [];
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "pypanther", rules: [{ id: "DEAD_OVERRIDE" }, { id: "TS2416" }] } },
          results: [
            {
              ruleId: "TS2416",
              ruleIndex: 1,
              level: "error",
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: `${folder}/content/door.ts` },
                    region: { startLine: 9 },
                  },
                },
              ],
            },
            { ruleId: "DEAD_OVERRIDE", ruleIndex: 0, level: "warning" },
          ],
        },
      ],
    });
  });

  test("that has no place is put at the main file's first line in SARIF, since services drop what is nowhere", async () => {
    const { out } = await runCli("check --output sarif", { cwd: makeProject(project) });
    const [run] = (JSON.parse(out) as { runs: { results: unknown[] }[] }).runs;
    expect(run?.results).toMatchObject([
      { ruleId: "TYPES_NOT_CHECKED", locations: [{ physicalLocation: { region: { startLine: 1 } } }] },
    ]);
  });
});
