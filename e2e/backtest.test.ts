import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linkStarterKit } from "../scripts/link-starter-kit";
import { run, succeed } from "./support/run";
import { temporaryDirectory } from "./support/temporary-directory";

jest.setTimeout(120_000);

/** The starter kit in a repository: its main as it is, and a branch on which a rule says something else. */
async function changedKit(): Promise<string> {
  const cwd = temporaryDirectory();
  linkStarterKit(cwd);
  const git = (...args: string[]): Promise<string> =>
    succeed("git", ["-c", "user.name=Mira", "-c", "user.email=mira@northwind-pay.example", ...args], { cwd });
  await git("init", "--quiet", "--initial-branch", "main");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "The kit");
  await git("switch", "--quiet", "--create", "quieter");
  const file = join(cwd, "content/rules/aws-break-glass-login.ts");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("Severity.CRITICAL", "Severity.HIGH").replace("Emergency account", "Envelope"));
  await git("commit", "--quiet", "--all", "--message", "Quieter");
  return cwd;
}

/** The command line with which the kit's workflow makes its comment, and the file that its output goes to. */
function commandOfWorkflow(cwd: string): string {
  const workflow = readFileSync(join(cwd, ".github/workflows/backtest.yml"), "utf8");
  const line = /^ *- run: npx pypanther (backtest .*) > backtest\.md$/m.exec(workflow)?.[1];
  if (line === undefined) throw new Error("The workflow calls no backtest.");
  return line;
}

test("a changed rule of the kit is told by the workflow's own command, as a comment and as a page", async () => {
  const cwd = await changedKit();
  const binary = join(cwd, "node_modules/@pypanther/cli/dist/bin.js");
  const { code, stdout, stderr } = await run(process.execPath, [binary, ...commandOfWorkflow(cwd).split(" ")], { cwd });
  expect(stderr).toBe("Wrote backtest.html. Open it in a browser.\n");
  expect(code).toBe(0);
  const mark = /startswith\("(<!-- [^"]* -->)"\)/.exec(
    readFileSync(join(cwd, ".github/workflows/backtest.yml"), "utf8"),
  )?.[1];
  expect(stdout.split("\n")[0]).toBe(mark);
  expect(stdout).toContain("**Alerts: 1 changed, 13 unchanged; 1 rule changed**");
  expect(stdout).toContain("`default_severity: CRITICAL → HIGH`");
  expect(stdout).toContain("`Envelope [break-glass-1] signed in to AWS account [203944017715]`");
  expect(readFileSync(join(cwd, "backtest.html"), "utf8")).toContain("Alerts: 1 changed, 13 unchanged");
  expect(await succeed("git", ["status", "--porcelain"], { cwd })).toBe("?? backtest.html\n");
});
