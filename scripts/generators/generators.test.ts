import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { newPack } from "../new-pack";
import { newRule } from "../new-rule";
import { root, workspacePackages } from "../workspace";
import { invariants } from "../check-packages/invariants";
import { classNameOf } from "./class-name";

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

test.each([
  ["GitHub.Repo.Renamed", "GitHubRepoRenamed"],
  ["AWS.CloudTrail.Stopped-prototype", "AWSCloudTrailStopped"],
  ["Acme.door-opened", "AcmeDoorOpened"],
])("the class of rule %s is %s", (id, className) => {
  expect(classNameOf(id)).toBe(className);
});

test("a name that is no pack's is refused before anything is written", () => {
  expect(() => newPack("Bad Name", "x")).toThrow("no name for a pack");
});

test("a log type that does not exist is refused with the one that was meant", () => {
  expect(() => newRule(join(root, "packages", "rules-github"), "A.B", "GITHUB_AUDITS")).toThrow(
    "Did you mean GITHUB_AUDIT?",
  );
});
