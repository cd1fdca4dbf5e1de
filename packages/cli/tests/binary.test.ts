import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { version as coreVersion } from "../../core/package.json";
import { makeDirectory, makeProject, nightBadge, packFiles } from "./support/project";

const binary = resolve(__dirname, "../dist/bin.js");

/** Runs the built command in a process of its own. */
function pypanther(argv: string, cwd: string): { status: number | null; stdout: string; stderr: string } {
  if (!existsSync(binary)) throw new Error("These tests run the built command. Build it first: pnpm build");
  const env = { PATH: process.env["PATH"], HOME: cwd };
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...argv.split(" ")], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

jest.setTimeout(60_000);

describe("the directory of the project", () => {
  let parent: string;
  const listed = { status: 0, stdout: "id\nTidewater.Badge.Night\n" };
  const list = "list rules --output csv --attributes id";

  beforeAll(() => {
    parent = makeDirectory({ "elsewhere/notes.md": "", "repository/.git/HEAD": "" });
    cpSync(makeProject(nightBadge), join(parent, "repository/detections"), { recursive: true });
    cpSync(join(parent, "repository/detections/main.ts"), join(parent, "main.ts"));
  });

  test("is the nearest one upwards that has a main file", () => {
    expect(pypanther(list, join(parent, "repository/detections/content"))).toMatchObject(listed);
  });

  test("is not looked for above the repository", () => {
    expect(pypanther(list, join(parent, "repository"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`No main.ts was found in ${join(parent, "repository")}.\n`),
    });
  });

  test.each(["--root ../repository/detections", "--root=../repository/detections"])("is what %s names", (option) => {
    expect(pypanther(`${list} ${option}`, join(parent, "elsewhere"))).toMatchObject(listed);
  });

  test("does not change what other paths of the command line mean", () => {
    const cwd = join(parent, "elsewhere");
    expect(pypanther("coverage --root ../repository/detections --navigator layer.json", cwd).status).toBe(0);
    expect(existsSync(join(cwd, "layer.json"))).toBe(true);
  });

  test.each([
    ["--root nowhere", "--root names no directory: "],
    ["--root elsewhere --root repository", "--root was given 2 times"],
    ["--root", "Not enough arguments following: root"],
  ])("is told wrongly by %s, which ends with 2", (option, message) => {
    const { status, stdout, stderr } = pypanther(`list rules ${option}`, parent);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

describe("the built command", () => {
  let project: string;

  beforeAll(() => {
    project = makeProject(nightBadge);
  });

  test("version prints the version", () => {
    expect(pypanther("version", project)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
  });

  test.each(["18.20.4", "20.18.3"])("on Node.js %s says which one it needs, and ends with 2", (version) => {
    const fake = join(
      makeDirectory({ "fake.js": `Object.defineProperty(process.versions, "node", { value: "${version}" });` }),
      "fake.js",
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-r", fake, binary, "test"], { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: `Error: pypanther needs Node.js 20.19 or later, and this is ${version}. Install a newer one: https://nodejs.org\n`,
    });
  });

  test("test names file, line and source in the user's TypeScript", () => {
    const { status, stdout } = pypanther("test", project);
    expect(status).toBe(1);
    expect(stdout).toContain("   FAIL: at dusk (content/night-badge.ts:16)\n");
    expect(stdout).toContain(
      `         at content/night-badge.ts:24\n           return badge.owner === "kim" && this.nightHours.includes(event.number("hour"));\n`,
    );
  });

  test("what main.ts and rules print goes to stderr, so that stdout is one JSON document", () => {
    const { stdout, stderr } = pypanther("test --output json", project);
    expect(JSON.parse(stdout)).toMatchObject({ result: "TESTS_FAILED" });
    expect(stderr).toContain("main was here\n");
    expect(stderr).toContain("rule was here\n");
  });

  test("test --managed names the file and line of the override that changes what a pack's test gives", () => {
    const pack = "pack-in-binary";
    const cwd = makeProject({
      ...packFiles(pack, "Binary"),
      [`node_modules/${pack}/tests.js`]: `
        const { GateOpened } = require("./index.js");
        const log = { gate: "north" };
        exports.GateOpened = { rule: GateOpened, tests: [{ name: "the north gate", expectedResult: true, log }] };
      `,
      "main.ts": `import { register } from "@pypanther/core";
import { GateOpened } from "${pack}";

register(GateOpened);
GateOpened.override({ gates: [] });
`,
    });
    const { status, stdout } = pypanther("test --managed", cwd);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining("override of gates (main.ts:5)\n"),
    });
  });

  test("list rules lists what main.ts registers", () => {
    const { status, stdout } = pypanther("list rules --output csv --attributes id", project);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "id\nTidewater.Badge.Night\n" });
  });

  test("coverage shows what main.ts registers covers and writes a layer", () => {
    const { status, stdout } = pypanther("coverage --output json --navigator layer.json", project);
    expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 0, total_rules: 1 });
    expect(existsSync(join(project, "layer.json"))).toBe(true);
  });

  test("get rule --original shows the class as written", () => {
    const { status, stdout } = pypanther("get rule Tidewater.Badge.Night --original", project);
    expect(status).toBe(0);
    expect(stdout).toContain("nightHours: number[] = [0, 1, 2, 3];");
  });

  test("list log-types lists known log types", () => {
    const { status, stdout } = pypanther("list log-types cloudtrail", project);
    expect(status).toBe(0);
    expect(stdout.split("\n")).toContain("AWS.CloudTrail");
  });

  test("init starts a repository", () => {
    const directory = makeDirectory();
    expect(pypanther("init detections", directory).status).toBe(0);
    expect(existsSync(join(directory, "detections", "main.ts"))).toBe(true);
  });

  test("completion prints a script that bash can read", () => {
    const { stdout } = pypanther("completion", project);
    execFileSync("bash", ["-n"], { input: stdout });
  });

  test("an unknown option ends with 2 and nothing on stdout", () => {
    expect(pypanther("test --verbos", project)).toMatchObject({ status: 2, stdout: "" });
  });

  test("an exit inside a rule is that rule's error and does not end the run", () => {
    const rule = `import { register, Rule, RuleTest, Severity } from "@pypanther/core";
class Leaver extends Rule {
  id = "Tidewater.Leaver";
  logTypes = ["Custom.Tidewater"];
  defaultSeverity = Severity.LOW;
  tests = [new RuleTest({ name: "leaves", expectedResult: true, log: {} })];
  rule(): boolean {
    process.exit(0);
  }
}
register(Leaver);
`;
    const { status, stdout } = pypanther("test", makeProject({ "main.ts": rule }));
    expect(status).toBe(1);
    expect(stdout).toContain("called process.exit(0)");
    expect(stdout).toContain("Total tests:     1");
  });

  test("an error in asynchronous code that nothing catches is told and fails the run", () => {
    const { status, stderr } = pypanther(
      "list rules",
      makeProject({ "main.ts": 'void Promise.reject(new Error("lost"));\n' }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("Error: lost");
  });

  test("what user code leaves running does not keep the process alive", () => {
    const { status } = pypanther("list rules", makeProject({ "main.ts": "setInterval(() => undefined, 1000);\n" }));
    expect(status).toBe(0);
  });

  test("a project with a core of its own is told of the two copies", () => {
    const directory = makeDirectory({
      "main.ts": "",
      "node_modules/@pypanther/core/package.json":
        '{ "name": "@pypanther/core", "version": "9.1.0", "main": "index.js" }',
      "node_modules/@pypanther/core/index.js": "",
      "node_modules/@pypanther/cli/package.json": '{ "name": "@pypanther/cli" }',
    });
    const { status, stderr } = pypanther("list rules", directory);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /two copies of @pypanther\/core:\n {2}pypanther: .*\(.*\)\n {2}project: {3}.*\(9\.1\.0\)\nRun: npm install .*\n.*npm ls/,
    );
  });

  test("a filter that names what no pack has is warned about with the place of the call", () => {
    const files = packFiles("rules-gates", "Gates");
    const main = `import { getPantherRules, register } from "@pypanther/core";

register(getPantherRules({ tags: ["Doors", "Doorz"] }));
`;
    const { status, stderr } = pypanther("test", makeProject({ ...files, "main.ts": main }));
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        'Warning: main.ts:3: getPantherRules: no rule of the installed packs has the tag "Doorz". Did you mean "Doors"?\n',
    });
  });

  test("from anywhere else, it hands over to the command that is installed in the project", () => {
    const directory = makeDirectory({
      "main.ts": "",
      "node_modules/@pypanther/cli/package.json": '{ "exports": { "./bin": "./bin.js" } }',
      "node_modules/@pypanther/cli/bin.js":
        'console.log("own", process.argv.slice(2).join(" ")); process.exitCode = 7;',
    });
    expect(pypanther("test --verbose", directory)).toMatchObject({ status: 7, stdout: "own test --verbose\n" });
    expect(pypanther("version", directory)).toMatchObject({ status: 7, stdout: "own version\n" });
  });

  test.each([
    ["1.0.0", "npm dedupe"],
    ["9.2.0", "npm install @pypanther/core@latest @pypanther/cli@latest rules-apart@latest"],
  ])("a pack that uses core %s of its own is an error with both copies and what to run", (version, command) => {
    const root = "node_modules/rules-apart";
    const directory = makeProject({
      "package.json": JSON.stringify({ dependencies: { "rules-apart": "1" } }),
      [`${root}/package.json`]: JSON.stringify({ main: "i.js", pypanther: { pack: true } }),
      [`${root}/i.js`]: 'require("@pypanther/core").definePack({ name: "rules-apart" });',
      [`${root}/node_modules/@pypanther/core/package.json`]: JSON.stringify({ version, main: "i.js" }),
      [`${root}/node_modules/@pypanther/core/i.js`]: "exports.definePack = () => undefined;",
      "main.ts": "",
    });
    const { status, stdout, stderr } = pypanther("test", directory);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const ours = resolve(__dirname, "../../core");
    expect(stderr).toBe(`Error: The rules of rules-apart are missing, since it uses another copy of @pypanther/core:
  pypanther:   ${ours} (${coreVersion})
  rules-apart: ${join(directory, root)}/node_modules/@pypanther/core (${version})
Run: ${command}
\`npm ls @pypanther/core\` shows what brings a second copy.
`);
  });

  test("a project that has core but not the command is told to install the command", () => {
    const directory = makeDirectory({
      "main.ts": "",
      "node_modules/@pypanther/core/package.json": '{ "name": "@pypanther/core", "main": "index.js" }',
      "node_modules/@pypanther/core/index.js": "",
    });
    const { status, stderr } = pypanther("list rules", directory);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `Error: @pypanther/cli is not installed in ${directory}. Run: npm install @pypanther/cli\n`,
    });
  });

  test("a project without core is told to install it", () => {
    const { status, stderr } = pypanther("list rules", makeDirectory({ "main.ts": "" }));
    expect(status).toBe(2);
    expect(stderr).toContain("Run: npm install @pypanther/core");
  });
});
