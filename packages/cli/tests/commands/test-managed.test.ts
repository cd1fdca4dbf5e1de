import { makeProject, nightBadge, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

const packTests = `
  const { GateForced, GateOpened } = require("./index.js");
  const log = { p_log_type: "Custom.Gate", gate: "north" };
  exports.GateOpened = {
    rule: GateOpened,
    tests: [
      { name: "the north gate opens", expectedResult: true, log },
      { name: "another gate opens", expectedResult: false, log: { ...log, gate: "east" } },
      { name: "it is of low severity", expectedResult: true, log, expectedSeverity: "LOW" },
    ],
  };
  exports.GateForced = {
    rule: GateForced,
    tests: [
      { name: "a gate is forced", expectedResult: true, log: { forced: true } },
      { name: "a gate stays closed", expectedResult: true, log: { forced: false } },
    ],
  };
`;

const project = (name: string, prefix: string, main: string) =>
  makeProject({
    ...packFiles(name, prefix),
    ...nightBadge,
    [`node_modules/${name}/tests.js`]: packTests,
    "main.ts": main,
  });

const imports = (pack: string) =>
  `import { register } from "@pypanther/core";\nimport { GateForced, GateOpened } from "${pack}";\n`;

describe("test --managed", () => {
  test("passes where the project changes nothing, and runs none of the project's own tests", async () => {
    const cwd = project("pack-plain", "Plain", `${imports("pack-plain")}register(GateOpened);\n`);
    const { code, out } = await runCli("test --managed", { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/Rules and policies: +1\n +Passed: +3\n/) as string,
    });
  });

  test("names the override that makes a test differ, and does not fail for it", async () => {
    const main = `${imports("pack-changed")}register(GateOpened);
GateOpened.override({ gates: ["east"] });
GateOpened.override({ displayName: "Gate" });
`;
    const { code, out } = await runCli("test --managed", { cwd: project("pack-changed", "Changed", main) });
    expect(code).toBe(0);
    expect(out).toContain("DIFFERS: the north gate opens\n     - because of your override of gates\n");
    expect(out).toContain("Differ by your overrides:    3");
    expect(out).not.toContain("displayName");
  });

  test("names all changes when none of them alone makes the difference", async () => {
    const main = `${imports("pack-both")}register(GateOpened);
GateOpened.override({ gates: ["south"] });
GateOpened.extend({ excludeFilters: [(event) => event.string("gate") === "north"] });
`;
    const { out } = await runCli("test --managed", { cwd: project("pack-both", "Both", main) });
    expect(out).toContain("because of your override of gates, extend of excludeFilters\n");
  });

  test("runs the tests of policies too, with the tunables that the project leaves alone", async () => {
    const root = "node_modules/policies-gates";
    const cwd = makeProject({
      [`${root}/package.json`]: '{ "name": "policies-gates", "version": "3.0.0", "main": "index.js" }',
      [`${root}/index.js`]: `
        const { definePack, Policy } = require("@pypanther/core");
        class GateLocked extends Policy {
          id = "Gates.Locked";
          resourceTypes = ["Harbour.Gate"];
          defaultSeverity = "LOW";
          locks = [];
          excluded = [];
          policy({ lock, name }) { return this.locks.includes(lock) || this.excluded.includes(name); }
        }
        module.exports = { GateLocked };
        definePack({ name: "policies-gates", version: "3.0.0", rules: [], detections: [GateLocked] });
      `,
      [`${root}/tests.js`]: `
        exports.GateLocked = {
          policy: require("./index.js").GateLocked,
          overrides: { locks: ["bolt"] },
          tests: [
            { name: "a bolt", expectedResult: true, resource: { lock: "bolt", name: "north" } },
            { name: "no lock", expectedResult: false, resource: { name: "south" } },
          ],
        };
      `,
      "main.ts": `import { register } from "@pypanther/core";
import { GateLocked } from "policies-gates";
GateLocked.override({ excluded: ["south"] });
register(GateLocked);
`,
    });
    const { code, out } = await runCli("test --managed", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("DIFFERS: no lock\n     - because of your override of excluded\n");
    expect(out).toMatch(/Passed: +1\n/);
  });

  test("fails for a test that fails whatever the project changes", async () => {
    const main = `${imports("pack-failing")}register(GateForced);\nGateForced.override({ displayName: "Forced" });\n`;
    const { code, out } = await runCli("test --managed", { cwd: project("pack-failing", "Failing", main) });
    expect(code).toBe(1);
    expect(out).toContain("FAIL: a gate stays closed\n     - Expected rule() to return 'true', but got 'false'\n");
  });

  test("writes one JSON document with the verdict and the changes behind it", async () => {
    const main = `${imports("pack-json")}register(GateOpened);\nGateOpened.override({ defaultSeverity: "HIGH" });\n`;
    const { out } = await runCli("test --managed --output json", { cwd: project("pack-json", "Json", main) });
    expect(JSON.parse(out)).toMatchObject({
      managed_test_results: [
        {
          rule_id: "Json.Gate.Opened",
          pack: "pack-json@1.2.0",
          tests: [
            {
              test_name: "it is of low severity",
              verdict: "differs",
              because: [{ field: "defaultSeverity", kind: "override" }],
            },
          ],
        },
      ],
      managed_test_summary: { total_rules: 1, passed_tests: 2, differing_tests: 1, failed_tests: 0, total_tests: 3 },
      result: "TESTS_PASSED",
    });
  });

  test("says that there is nothing to do in a project without managed rules", async () => {
    const { code, err } = await runCli("test --managed", { cwd: makeProject(nightBadge) });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining("None of these rules comes from a pack.") as string,
    });
  });

  test("names a pack that ships no tests, and the command that brings a newer one", async () => {
    const cwd = makeProject({
      ...packFiles("pack-old", "Old"),
      "main.ts": `${imports("pack-old")}register(GateOpened);\n`,
    });
    const { code, err } = await runCli("test --managed", { cwd });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("npm install pack-old@latest") as string });
  });
});
