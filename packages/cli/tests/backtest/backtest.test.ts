import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import type { CommandContext } from "../../src/kernel/context";
import { makeProject } from "../support/project";
import { type CliRun, runCli } from "../support/run-cli";

jest.setTimeout(120_000);

const main = (severity: string, action = "open"): string => `
import { register, Rule, type PantherEvent } from "@pypanther/core";

class GateOpened extends Rule {
  id = "Tidewater.Gate.Opened";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "${severity}" as const;
  when = { action: "${action}" };
  title(event: PantherEvent) { return "Gate " + event.string("gate"); }
}
register(GateOpened);
`;

const log = (action: string, gate: string): string =>
  JSON.stringify({ p_log_type: "Custom.Gate", time: "2026-03-10T08:00:00Z", action, gate });

const lock = (version: number): string => JSON.stringify({ lockfileVersion: version });

function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Kim", "-c", "user.email=kim@tidewater.example", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8" }).trim();
}

/** A repository whose main has a rule of severity LOW; the branch that is checked out makes it HIGH. */
function repository(changes: Readonly<Record<string, string>> = {}): string {
  const directory = makeProject({
    "main.ts": main("LOW"),
    "logs/gates.jsonl": [log("open", "north"), log("lock", "south")].join("\n"),
    "package-lock.json": lock(3),
    ".gitignore": "node_modules\n",
  });
  symlinkSync(resolve(__dirname, "../../../cli"), join(directory, "node_modules/@pypanther/cli"), "dir");
  git(directory, "init", "--quiet", "--initial-branch", "main");
  git(directory, "add", ".");
  git(directory, "commit", "--quiet", "--message", "main");
  git(directory, "switch", "--quiet", "--create", "change");
  write(directory, { "main.ts": main("HIGH"), ...changes });
  git(directory, "add", ".");
  git(directory, "commit", "--quiet", "--message", "change");
  return directory;
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
}

const backtest = (cwd: string, line: string, context: Partial<CommandContext> = {}): Promise<CliRun> =>
  runCli(`backtest ${line}`, { cwd, env: process.env, ...context });

const scratches = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("pypanther-backtest-"));

/** Nothing of a base is left: neither in git, nor on disk. */
function expectClean(directory: string, before: readonly string[]): void {
  expect(git(directory, "worktree", "list").split("\n")).toHaveLength(1);
  expect(scratches().filter((name) => !before.includes(name))).toEqual([]);
}

describe("without --base", () => {
  test("a branch is compared with where it left the default branch, commits and changes alike", async () => {
    const before = scratches();
    const directory = repository();
    const { code, out, err } = await backtest(directory, "logs");
    expect(err).toBe("");
    expect(out).toContain("(where this branch left main), over 2 events in 1 file.");
    expect(out).toContain("The base ran with packages of the working copy.");
    expect(out).toContain("default_severity: LOW → HIGH");
    expect(out).toContain("severity: LOW → HIGH");
    expect(code).toBe(0);
    // What is not committed counts as well.
    write(directory, { "main.ts": main("LOW") });
    expect((await backtest(directory, "logs --fail-on-change")).out).toContain("No difference.");
    expectClean(directory, before);
  });

  test("with no branch to have left it is the last commit", async () => {
    const directory = repository();
    git(directory, "branch", "--delete", "--force", "main");
    const { out } = await backtest(directory, "logs");
    expect(out).toContain("(the last commit)");
    expect(out).toContain("No difference.");
  });
});

describe("--base", () => {
  test("takes a name in git, and a project below the repository's top", async () => {
    const top = repository();
    const directory = join(top, "detections");
    write(directory, { "main.ts": main("LOW"), "gates.jsonl": log("open", "north") });
    git(top, "add", ".");
    git(top, "commit", "--quiet", "--message", "moved");
    write(directory, { "main.ts": main("LOW", "lock") });
    const { code, out } = await backtest(directory, "gates.jsonl --base HEAD --fail-on-change --output json");
    expect(JSON.parse(out)).toMatchObject({
      base: expect.stringContaining("(HEAD)") as unknown,
      counts: { new: 0, gone: 1, changed: 0, same: 0 },
      rules: [{ rule_id: "Tidewater.Gate.Opened", status: "kept", alerts: [{ change: "gone" }] }],
    });
    expect(code).toBe(1);
  });

  test("that is nothing, or looks like an option of git, is wrong usage", async () => {
    const directory = repository();
    for (const name of ["v9", "--upload-pack=touch"]) {
      const { code, err } = await backtest(directory, `logs --base=${name}`);
      expect([code, err]).toEqual([2, expect.stringContaining("neither a commit, branch or tag")]);
    }
  });

  test("that cannot be loaded fails with its own words", async () => {
    const directory = repository({ "main.ts": 'import "./absent";' });
    write(directory, { "main.ts": main("LOW") });
    const before = scratches();
    const { code, err } = await backtest(directory, "logs --base HEAD");
    expect([code, err]).toEqual([1, expect.stringMatching(/The base could not be run[^]*main\.ts[^]*absent/)]);
    expectClean(directory, before);
  });

  test("outside of a repository there is none", async () => {
    const directory = makeProject({ "main.ts": main("LOW"), "gates.jsonl": log("open", "north") });
    const { code, err } = await backtest(directory, "gates.jsonl");
    expect([code, err]).toEqual([2, expect.stringContaining("not in a git repository")]);
  });
});

test("a base with another lock file gets packages of its own from the package manager", async () => {
  const directory = repository({ "package-lock.json": lock(2) });
  const tools = makeProject({
    "bin/npm": `#!/bin/sh\necho "$@" > ${directory}/npm-was-called\ncp -R ${directory}/node_modules .\n`,
  });
  chmodSync(join(tools, "bin/npm"), 0o755);
  const env = { ...process.env, PATH: `${join(tools, "bin")}:${process.env["PATH"] ?? ""}` };
  const { out, err, code } = await backtest(directory, "logs", { env });
  expect(err).toContain("Installing the packages of the base with npm, since package-lock.json differs.");
  expect(out).toContain("installed with npm: package-lock.json differs");
  expect(out).toContain("severity: LOW → HIGH");
  expect(code).toBe(0);
  expect(readFileSync(join(directory, "npm-was-called"), "utf8")).toContain("ci --ignore-scripts");
});

test("what went wrong in the working copy is told and ends with 1, also when the base did no better", async () => {
  const failing = (says: string): string =>
    main("LOW").replace("title(", `rule(): boolean { throw new Error("${says}"); }\n  title(`);
  const directory = repository({
    "main.ts": failing("no hinge"),
    "logs/gates.jsonl": `${log("open", "north")}\nnonsense`,
  });
  const { code, err } = await backtest(directory, "logs --base HEAD");
  expect(code).toBe(1);
  expect(err).toContain("1 rule error in the working copy: Tidewater.Gate.Opened 1\n");
  expect(err).toContain("1 line or file could not be read");
});

test("rules that neither version has, or has enabled, are wrong usage", async () => {
  const directory = repository({ "main.ts": main("LOW").replace("when =", "enabled = false;\n  when =") });
  const none = await backtest(directory, "logs --base HEAD");
  expect([none.code, none.err]).toEqual([2, expect.stringContaining("--all-rules")]);
  expect((await backtest(directory, "logs --base HEAD --all-rules")).code).toBe(0);
  const absent = await backtest(directory, "logs --base HEAD --rule Tidewater.Absent");
  expect([absent.code, absent.err]).toEqual([2, expect.stringContaining("Tidewater.Absent")]);
  // A rule that only the base has can be asked for.
  write(directory, { "main.ts": main("LOW").replace("Gate.Opened", "Gate.Used") });
  const { out } = await backtest(directory, "logs --base main --rule Tidewater.Gate.Opened");
  expect(out).toContain("rule is gone");
});

test("both versions read the same standard input", async () => {
  const stdin = Readable.from([Buffer.from(`${log("open", "north")}\n${log("open", "south")}\n`)]);
  const { out } = await backtest(repository(), "- --output json", { stdin });
  expect(JSON.parse(out)).toMatchObject({ events: 2, counts: { changed: 2 } });
});

test("a run that is interrupted compares nothing and leaves nothing behind", async () => {
  const directory = repository();
  const before = scratches();
  const stop = new AbortController();
  const running = backtest(directory, "logs --report report.html", { signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  const { code, out, err } = await running;
  expect([code, out, err]).toEqual([1, "", expect.stringContaining("nothing was compared")]);
  expect(existsSync(join(directory, "report.html"))).toBe(false);
  expectClean(directory, before);
});

test("--report writes the page; run --report writes one of a single run", async () => {
  const directory = repository();
  const compared = await backtest(directory, "logs --report report.html");
  expect(compared.err).toContain("Wrote report.html");
  expect(readFileSync(join(directory, "report.html"), "utf8")).toContain("<h1>Backtest</h1>");
  const ran = await runCli("run logs --report run.html", { cwd: directory });
  expect([ran.code, ran.err]).toEqual([0, expect.stringContaining("Wrote run.html")]);
  expect(readFileSync(join(directory, "run.html"), "utf8")).toContain("2 events in 1 file, 1 rule: 1 alert.");
  expect((await runCli("run logs --report run.html --follow", { cwd: directory })).code).toBe(2);
});
