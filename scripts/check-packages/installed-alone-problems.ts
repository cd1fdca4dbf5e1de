import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PolicyTestFile, RuleTestFile } from "@pypanther/core";
import { isPolicyPack, readJson } from "../workspace";
import { inPairs } from "./in-pairs";
import type { PackedPackage } from "./pack-all";

/** What every pack stands on. */
const foundation = ["@pypanther/core", "@pypanther/data-models", "@pypanther/helpers"];

/** What a pack may pull in beside these: a dependency that is not here is one that every user of the pack installs. */
const thirdParty = [
  "ajv",
  "croner",
  "fast-deep-equal",
  "fast-uri",
  "fastest-levenshtein",
  "ipaddr.js",
  "iso-3166-1",
  "json-p3",
  "json-schema-traverse",
  "re2js",
  "require-from-string",
];

/** For each policy of a pack, the first resource of its tests that fails without mocks, or else the first of all. */
function testResources({ directory }: PackedPackage): { policy: string; resource: unknown; fails: boolean }[] {
  const folder = join(directory, "tests");
  const files = readdirSync(folder).filter((file) => file.endsWith(".tests.ts"));
  return files.flatMap((file) => {
    const { policy, tests, overrides } = require(join(folder, file)) as PolicyTestFile;
    const plain = overrides ? undefined : tests.find(({ expectedResult, mocks }) => !expectedResult && !mocks?.length);
    const test = plain ?? tests[0];
    return test ? [{ policy: policy.name, resource: test.resource, fails: plain !== undefined }] : [];
  });
}

/** For each rule of a pack, a log of its tests: the first that fires without mocks, or else the first of all. */
function testLogs({ directory }: PackedPackage): { rule: string; log: unknown; fires: boolean }[] {
  const folder = join(directory, "tests");
  const files = readdirSync(folder).filter((file) => file.endsWith(".tests.ts"));
  return files.flatMap((file) => {
    const { rule, tests, overrides } = require(join(folder, file)) as RuleTestFile;
    const plain = overrides ? undefined : tests.find(({ expectedResult, mocks }) => expectedResult && !mocks?.length);
    const test = plain ?? tests[0];
    return test ? [{ rule: rule.name, log: test.log, fires: plain !== undefined }] : [];
  });
}

/** Runs npm or node in a project, with `input` as its standard input. */
async function run(command: string, args: readonly string[], cwd: string, input = ""): Promise<string> {
  const started = promisify(execFile)(command, [...args], { cwd, maxBuffer: 16 * 1024 * 1024 });
  started.child.stdin?.end(input);
  return (await started).stdout;
}

/** What of ours a pack stands on: the foundation, and the packs whose rules its correlation rules speak of. */
function ownPackages({ manifest }: PackedPackage, packages: readonly PackedPackage[]): PackedPackage[] {
  const names = new Set([...foundation, ...Object.keys(manifest.dependencies ?? {})]);
  return packages.filter((other) => names.has(other.manifest.name));
}

async function install(pack: PackedPackage, own: readonly PackedPackage[], cwd: string): Promise<void> {
  const manifest = {
    private: true,
    dependencies: { [pack.manifest.name]: `file:${pack.tarball}` },
    overrides: Object.fromEntries(own.map(({ manifest: { name }, tarball }) => [name, `file:${tarball}`])),
  };
  await writeFile(join(cwd, "package.json"), JSON.stringify(manifest));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], cwd);
}

function strangers(pack: PackedPackage, own: readonly PackedPackage[], cwd: string): string[] {
  const { packages } = readJson<{ packages: Record<string, unknown> }>(join(cwd, "package-lock.json"));
  const names = Object.keys(packages).map((path) => path.split("node_modules/").at(-1) ?? "");
  // The project itself has an empty path.
  const expected = new Set(["", pack.manifest.name, ...own.map(({ manifest }) => manifest.name), ...thirdParty]);
  return names.filter((name) => !expected.has(name)).map((name) => `pulls in ${name}`);
}

async function problemsOf(pack: PackedPackage, packages: readonly PackedPackage[]): Promise<string[]> {
  const cwd = await mkdtemp(join(tmpdir(), "pypanther-alone-"));
  try {
    const own = ownPackages(pack, packages);
    await install(pack, own, cwd);
    const tests = isPolicyPack(pack) ? { resources: testResources(pack) } : { logs: testLogs(pack) };
    const input = JSON.stringify({ pack: pack.manifest.name, ...tests });
    const ran = await run(process.execPath, [join(__dirname, "run-installed-pack.js")], cwd, input);
    return [...strangers(pack, own, cwd), ...(JSON.parse(ran) as string[])];
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/**
 * Installs every pack alone into an empty project, with npm, as its users would: it may pull in only core, helpers,
 * data models, the packs that it names and their few dependencies, and its rules or policies must run and fire there.
 */
export function installedAloneProblems(packages: readonly PackedPackage[]): Promise<string[]> {
  const packs = packages.filter(({ manifest }) => manifest.pypanther?.pack);
  return inPairs(packs, async (pack) => {
    const found = await problemsOf(pack, packages);
    return found.map((problem) => `${pack.manifest.name}, installed alone: ${problem}`);
  });
}
