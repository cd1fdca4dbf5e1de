import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { main as runCommand } from "../../src/main";
import { testContext } from "../support/context";
import { makeProject, nightBadge, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

const main = `import { getPantherRules, register } from "@pypanther/core";
import { GateForced } from "rules-test";
import { NightBadge } from "./content/night-badge";

NightBadge.override({ tests: new NightBadge().tests.slice(0, 1) });
register([getPantherRules({ id: "Test.Gate.Opened" }), NightBadge]);
GateForced.override({ enabled: true });
`;

describe("test", () => {
  let passing: string;
  let failing: string;

  beforeAll(() => {
    passing = makeProject({ ...packFiles("rules-test", "Test"), ...nightBadge, "main.ts": main });
    failing = makeProject(nightBadge);
  });

  test("succeeds when every test passes", async () => {
    const { code, out } = await runCli("test", { cwd: passing });
    expect(code).toBe(0);
    expect(out).toContain("   Skipped rules:   1 (1 panther managed)\n   Passed rules:    1\n");
  });

  test("fails when a test fails, shows what is wrong, and how to see more", async () => {
    const { code, out, err } = await runCli("test", { cwd: failing });
    expect(code).toBe(1);
    expect(out).toContain("     - Expected rule() to return 'true', but got 'false'\n");
    expect(out).toContain("     - Exception occurred in rule(): TypeError: Cannot read properties of null");
    expect(err).toContain("npx pypanther test --id Tidewater.Badge.Night --verbose");
  });

  test("warns of a managed rule that was changed but not registered", async () => {
    const { err } = await runCli("test", { cwd: passing });
    expect(err).toContain("changed but never registered, so the changes have no effect: GateForced.");
  });

  test.each([
    "--log-types Custom.Gate",
    "--id tidewater.badge.night",
    "--create-alert yes",
    "--dedup-period-minutes 60",
    "--enabled true",
    "--threshold 1",
    "--tags Doors",
    "--default-severity Medium",
    "--test-names=at_noon",
    "--verbose",
    "--output json",
    "--output junit",
    "--minimum-tests 1",
  ])("takes %s", async (option) => {
    const words = option.split(/[ =]/).map((word) => word.replace("_", " "));
    const { code, err } = await runCli(["test", ...words], { cwd: passing });
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("Error") });
  });

  test("fails when no rule matches, and names the id that was meant", async () => {
    const { code, out, err } = await runCli("test --id Tidewater.Badge.Nigth", { cwd: passing });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('--id Tidewater.Badge.Nigth  Did you mean "Tidewater.Badge.Night"?');
  });

  test("fails when no test has the name, and names the one that was meant", async () => {
    const { code, err } = await runCli("test --test-names doorz", { cwd: failing });
    expect(code).toBe(1);
    expect(err).toContain('No test is named "doorz". Did you mean "doors"?');
  });

  test("warns when one of several test names is not known, and runs the others", async () => {
    const { out, err } = await runCli("test --test-names doorz doors", { cwd: failing });
    expect(err).toContain('Warning: No test is named "doorz".');
    expect(out).toContain("Total tests:     1");
  });

  test("prints one JSON document and nothing else with --output json", async () => {
    const { code, out } = await runCli("test --output json", { cwd: failing });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      result: "TESTS_FAILED",
      test_summary: { failed_tests: 3, total_tests: 4 },
    });
  });

  test("annotates failures in a GitHub workflow, on stderr", async () => {
    const { out, err } = await runCli("test --output json", { cwd: failing, env: { GITHUB_ACTIONS: "true" } });
    expect(err).toContain("::error ");
    expect(out).not.toContain("::error");
  });

  test("is refused when nothing is registered", async () => {
    const { code, out, err } = await runCli("test --output json", { cwd: makeProject({ "main.ts": "" }) });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("main.ts registers no rules, so there is nothing to test.");
  });

  test("fails a rule that an override has made invalid since it was registered", async () => {
    const cwd = makeProject({
      ...nightBadge,
      "main.ts": `${nightBadge["main.ts"]}NightBadge.override({ threshold: 0 });\n`,
    });
    const { code, out } = await runCli("test", { cwd });
    expect(code).toBe(1);
    expect(out).toContain("FAIL: the rule itself\n     - content/night-badge.ts:8: threshold: ");
  });

  test("with --watch runs the tests in a process of their own until it is stopped", async () => {
    const stop = new AbortController();
    const runs: string[][] = [];
    const runSeparately = async (argv: readonly string[]): Promise<number> => {
      runs.push([...argv]);
      stop.abort();
      return 0;
    };
    const { code } = await runCli("test --watch --verbose", { cwd: makeProject(), signal: stop.signal, runSeparately });
    expect(code).toBe(0);
    expect(runs).toEqual([["test", "--verbose"]]);
  });

  test.each([
    ["a line on", false, `\n${"-".repeat(60)}\ncontent/night-badge.ts changed:\n\n`],
    ["a cleared terminal", true, "\u001b[2J\u001b[3J\u001b[Hcontent/night-badge.ts changed:\n\n"],
  ])("with --watch names the file that changed, below %s", async (_, isTerminal, heading) => {
    const stop = new AbortController();
    const cwd = makeProject(nightBadge);
    const context = testContext({ argv: ["test", "--watch"], cwd, signal: stop.signal });
    let written = "";
    const stderr = { ...context.stderr, isTerminal, write: (text: string) => void (written += text) };
    let runs = 0;
    const runSeparately = (): Promise<number> => {
      runs += 1;
      // What is watched is not known at once; the file is touched until it is noticed.
      if (runs === 1)
        touching = setInterval(() => writeFileSync(join(cwd, "content/night-badge.ts"), `// ${Date.now()}\n`), 200);
      if (runs === 2) stop.abort();
      return Promise.resolve(0);
    };
    let touching: NodeJS.Timeout | undefined;
    expect(await runCommand(["test", "--watch"], { ...context, stderr, runSeparately })).toBe(0);
    clearInterval(touching);
    expect(written).toContain(heading);
  });
});
