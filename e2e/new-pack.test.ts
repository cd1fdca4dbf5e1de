import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { invariants } from "../scripts/check-packages/invariants";
import { newPack } from "../scripts/new-pack";
import { newRule } from "../scripts/new-rule";
import { root, workspacePackages } from "../scripts/workspace";

const source = "generator-check";
const directory = join(root, "packages", `rules-${source}`);
const tsx = join(root, "node_modules", ".bin", "tsx");
const cleanUp = (): void => rmSync(directory, { recursive: true, force: true });

beforeAll(cleanUp);
afterAll(cleanUp);

test("a generated pack with a generated rule is valid, type-checks, builds and passes its tests", () => {
  newPack(source, "Generator Check");
  newRule(directory, "GitHub.Widget.Turned-prototype", "GITHUB_AUDIT");
  execFileSync(tsx, [join(root, "scripts", "sync-packs.ts"), `rules-${source}`], { stdio: "pipe" });

  const pkg = workspacePackages().find(({ folder }) => folder === `rules-${source}`);
  expect(pkg && invariants.map((invariant) => invariant.problem(pkg)).filter(Boolean)).toEqual([]);

  execFileSync(tsx, [join(root, "scripts", "build.ts"), `rules-${source}`], { stdio: "pipe" });
  expect(existsSync(join(directory, "dist", "index.js"))).toBe(true);
  expect(readFileSync(join(directory, "dist", "rules.d.ts"), "utf8")).toContain("GitHubWidgetTurned");

  const jest = join(root, "node_modules", ".bin", "jest");
  expect(() => execFileSync(jest, ["--rootDir", root, `packages/rules-${source}/`], { stdio: "pipe" })).not.toThrow();
}, 120_000);
