import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { invariants } from "../scripts/check-packages/invariants";
import { newPack } from "../scripts/new-pack";
import { newRule } from "../scripts/new-rule";
import { root, workspacePackages } from "../scripts/workspace";
import { run, succeed } from "./support/run";

jest.setTimeout(120_000);

const source = "generator-check";
const directory = join(root, "packages", `rules-${source}`);
const tsx = join(root, "node_modules", ".bin", "tsx");
const cleanUp = (): void => rmSync(directory, { recursive: true, force: true });

beforeAll(cleanUp);
afterAll(cleanUp);

const jestOutcome = () =>
  run(join(root, "node_modules", ".bin", "jest"), ["--rootDir", root, `packages/rules-${source}/`], { cwd: root });

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe("a generated pack with a generated rule", () => {
  const id = "GitHub.Widget.Turned-prototype";
  const rule = join(directory, "src", "github-widget-turned.ts");
  const tests = join(directory, "tests", "github-widget-turned.tests.ts");

  beforeAll(async () => {
    newPack(source, "Generator Check");
    newRule(directory, id, "GITHUB_AUDIT");
    await succeed(tsx, [join(root, "scripts", "sync-packs.ts"), `rules-${source}`], { cwd: root });
  });

  test("is valid", () => {
    const pkg = workspacePackages().find(({ folder }) => folder === `rules-${source}`);
    expect(pkg && invariants.map((invariant) => invariant.problem(pkg)).filter(Boolean)).toEqual([]);
  });

  test("is formatted and written as lint asks", async () => {
    const prettier = join(root, "node_modules", ".bin", "prettier");
    expect(await run(prettier, ["--check", directory], { cwd: root })).toMatchObject({ code: 0 });
    const eslint = join(root, "node_modules", ".bin", "eslint");
    expect(await run(eslint, [directory], { cwd: root })).toMatchObject({ code: 0, stdout: "" });
  });

  test("type-checks and builds", async () => {
    await succeed(tsx, [join(root, "scripts", "build.ts"), `rules-${source}`], { cwd: root });
    expect(existsSync(join(directory, "dist", "index.js"))).toBe(true);
    expect(readFileSync(join(directory, "dist", "rules.d.ts"), "utf8")).toContain("GitHubWidgetTurned");
  });

  test("fails its tests until nothing is left to fill in, and passes them then", async () => {
    const drafted = await jestOutcome();
    expect(drafted.code).toBe(1);
    expect(drafted.stderr).toContain("has no placeholder left of those that its generator wrote");
    expect(drafted.stderr).toContain("<fill in: what was seen, and what it may mean>");

    for (const file of [rule, tests]) {
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(/<fill in: ([^<>]*)>/g, (_, hint: string) => capitalised(hint)),
      );
    }
    expect(await jestOutcome()).toMatchObject({ code: 0 });
  });
});
