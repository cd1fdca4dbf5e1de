import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startFakeBackend } from "../packages/upload-client/tests/support/fake-backend";
import { readJson, root } from "../scripts/workspace";
import { incident } from "./support/incident";
import { pnpmPath } from "./support/pnpm";
import { emptyProject, pypanther, starterKit, typeCheck } from "./support/project";
import { publishPackages, publishPatch } from "./support/publish";
import { type Registry, startRegistry } from "./support/registry";
import { type Outcome, run, succeed } from "./support/run";
import { temporaryDirectory } from "./support/temporary-directory";

jest.setTimeout(300_000);

let registry: Registry;
/** Directories in which the packages are installed, by how. */
const installed = { npm: "", pnpm: "", create: "" };

async function installWithNpm(): Promise<void> {
  installed.npm = starterKit(registry);
  await succeed("npm", ["install"], { cwd: installed.npm });
}

async function installWithPnpm(): Promise<void> {
  installed.pnpm = starterKit(registry);
  await succeed(await pnpmPath(), ["install", "--no-frozen-lockfile"], { cwd: installed.pnpm });
}

async function create(): Promise<void> {
  const parent = emptyProject(registry);
  // What npm fetched to run create in an earlier test run must not be run again.
  const env = { npm_config_cache: temporaryDirectory() };
  await succeed("npm", ["create", "--yes", "@pypanther", "detections"], { cwd: parent, env });
  installed.create = join(parent, "detections");
  writeFileSync(join(installed.create, ".npmrc"), registry.npmrc);
  await succeed("npm", ["install"], { cwd: installed.create });
}

beforeAll(async () => {
  registry = await startRegistry();
  await publishPackages(registry);
  await Promise.all([installWithNpm(), installWithPnpm(), create()]);
});

afterAll(() => registry?.close());

describe.each(["npm", "pnpm"] as const)("the starter kit, installed with %s", (manager) => {
  let cwd: string;

  beforeAll(() => {
    cwd = installed[manager];
  });

  test("type-checks", async () => {
    expect(await typeCheck(cwd)).toMatchObject({ code: 0, stdout: "" });
  });

  test("is formatted as its own lint asks", async () => {
    const prettier = join(cwd, "node_modules", ".bin", "prettier");
    expect(await run(prettier, ["--check", "."], { cwd })).toMatchObject({ code: 0 });
  });

  test("passes its tests", async () => {
    const { code, stdout } = await pypanther(cwd, "test --output json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ result: "TESTS_PASSED", test_summary: { failed_rules: 0 } });
  });

  test("passes the tests that the packs ship, but for what its overrides change", async () => {
    const { code, stdout } = await pypanther(cwd, "test --managed --output json");
    expect(code).toBe(0);
    const { managed_test_summary: summary } = JSON.parse(stdout) as { managed_test_summary: Record<string, number> };
    expect(summary).toMatchObject({ failed_tests: 0 });
    expect(summary["passed_tests"]).toBeGreaterThan(100);
  });

  test("lists its own rules beside the managed ones", async () => {
    const { code, stdout } = await pypanther(cwd, "list rules --managed false --attributes id --output json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      rules: [
        { id: "Northwind.AWS.BreakGlassLogin" },
        { id: "Northwind.AWS.MoneyMovingKeyCreated" },
        { id: "Northwind.Door.NightBadge" },
        { id: "Northwind.StolenSessionToPayout" },
      ],
    });
  });

  test("shows a managed rule as its pack's authors wrote it", async () => {
    const { code, stdout } = await pypanther(cwd, "get rule GitHub.Action.Failed-prototype --original");
    expect(code).toBe(0);
    expect(stdout).toContain("monitoredActions: Record<string, string[]> = {};");
  });

  test("raises the alerts that tell the story of the sample logs, and no others", async () => {
    const { code, stdout } = await pypanther(cwd, "run sample-logs --output json");
    expect(code).toBe(0);
    const alerts = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { severity: string; rule_id: string });
    expect(alerts.map(({ severity, rule_id }) => [severity, rule_id])).toEqual(incident);
  });

  test("judges the sample resources by its own policy", async () => {
    const { code, stdout } = await pypanther(cwd, "policies run sample-resources.jsonl --output json");
    expect(code).toBe(0);
    const { alerts } = JSON.parse(stdout) as { alerts: { title: string }[] };
    expect(alerts.map(({ title }) => title)).toEqual(["Bucket Has an Owner: arn:aws:s3:::northwind-tmp"]);
  });

  test("is uploaded, rules and schemas", async () => {
    const backend = await startFakeBackend();
    backend.job.statuses = ["Succeeded"];
    try {
      const env = { PANTHER_API_HOST: backend.url, PANTHER_API_TOKEN: backend.token };
      const { code, stdout } = await pypanther(cwd, "upload --confirm --output json", env);
      expect(JSON.parse(stdout)).toMatchObject({ result: "UPLOAD_SUCCEEDED" });
      expect(code).toBe(0);
      expect(backend.jobs.map(({ dryRun }) => dryRun)).toEqual([true, false]);
      expect([...backend.schemas.keys()]).toEqual(["custom.northwinddoor"]);
    } finally {
      await backend.close();
    }
  });
});

describe("a new repository of detections", () => {
  let cwd: string;

  beforeAll(() => {
    cwd = installed.create;
  });

  test("is made, installed and tested by the first commands of the README, in this order", () => {
    const [, block = ""] =
      /## The first five minutes.*?```sh\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    const commands = block
      .trim()
      .split("\n")
      .map((line) => line.replace(/\s*#.*/, ""));
    expect(commands.slice(0, 4)).toEqual([
      "npm create @pypanther my-detections",
      "cd my-detections",
      "npm install",
      "npx pypanther test",
    ]);
  });

  test("is named after its directory", () => {
    expect(readJson(join(cwd, "package.json"))).toMatchObject({ name: "detections" });
  });

  test("ignores what is installed and what is secret", () => {
    expect(readdirSync(cwd)).toContain(".gitignore");
  });

  test("type-checks", async () => {
    expect(await typeCheck(cwd)).toMatchObject({ code: 0, stdout: "" });
  });

  test("passes its tests", async () => {
    expect(await pypanther(cwd, "test")).toMatchObject({ code: 0 });
  });
});

describe("npx pypanther", () => {
  let version: string;

  /** What npx does where nothing is installed, with the package of our registry. */
  const npx = (cwd: string, line: string): Promise<Outcome> =>
    run(
      "npm",
      ["exec", "--yes", `--package=${registry.url}pypanther/-/pypanther-${version}.tgz`, "--", ...line.split(" ")],
      {
        cwd,
      },
    );

  beforeAll(() => {
    ({ version } = readJson<{ version: string }>(join(root, "packages/pypanther/package.json")));
  });

  test("starts a project where there is none", async () => {
    const cwd = emptyProject(registry);
    expect(await npx(cwd, "pypanther init detections")).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, "detections"))).toContain("main.ts");
  });

  test("in a project in which nothing is installed, says what to run", async () => {
    const { code, stdout, stderr } = await npx(starterKit(registry), "pypanther test");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("@pypanther/core and @pypanther/cli are not installed");
    expect(stderr).toContain("Run: npm install\n");
  });

  test("in a project that has the command, runs the project's own over the project's rules", async () => {
    const { stdout, stderr, code } = await npx(installed.npm, "pypanther list rules --managed false --output json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("Error") });
    expect(stdout).toContain("Northwind.Door.NightBadge");
  });
});

describe("rules that go missing", () => {
  /** The starter kit with some of its texts replaced, and other files besides. */
  function changed(
    files: Readonly<Record<string, string>>,
    replace: readonly [file: string, before: string, after: string][] = [],
  ): string {
    const cwd = starterKit(registry);
    symlinkSync(join(installed.npm, "node_modules"), join(cwd, "node_modules"));
    for (const [file, before, after] of replace) {
      const text = readFileSync(join(cwd, file), "utf8");
      if (!text.includes(before)) throw new Error(`${file} has no ${JSON.stringify(before)} to change.`);
      writeFileSync(join(cwd, file), text.replace(before, after));
    }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
    return cwd;
  }

  test("are warned about by test, with file, line and near miss, and refused by upload", async () => {
    const lost =
      'import { Rule } from "@pypanther/core";\n\nexport class Lost extends Rule {\n  id = "Northwind.Lost";\n}\n';
    const cwd = changed({ "content/rules/lost.ts": lost }, [
      ["content/rules/night-badge.ts", "  id = ", "  ID = "],
      ["content/rules/aws-break-glass-login.ts", "export class", "export default class"],
      ["main.ts", "LogType.PANTHER_AUDIT] }", 'LogType.PANTHER_AUDIT], tags: ["Slakc"] }'],
    ]);
    const warnings = [
      /content\/rules\/lost\.ts:3: Nothing imports Lost, .* Add to content\/rules\/index\.ts: export \* from "\.\/lost";/,
      /content\/rules\/night-badge\.ts:\d+: NightBadge has no id, .* Did you mean "id" where it says "ID"\?/,
      /content\/rules\/aws-break-glass-login\.ts:\d+: \w+ is the default export, which content\/rules\/index\.ts does not take/,
      /main\.ts:\d+: getPantherRules: no rule of the installed packs has the tag "Slakc"\. Did you mean "Slack"\?/,
    ];
    const tested = await pypanther(cwd, "test");
    expect(tested.code).toBe(0);
    for (const warning of warnings) expect(tested.stderr).toEqual(expect.stringMatching(warning));

    const env = { PANTHER_API_HOST: "https://example.invalid/graphql", PANTHER_API_TOKEN: "token" };
    const uploaded = await pypanther(cwd, "upload --confirm", env);
    expect(uploaded.code).toBe(1);
    expect(uploaded.stderr).toContain("Nothing was sent, since the project has mistakes");
    for (const warning of warnings) expect(uploaded.stderr).toEqual(expect.stringMatching(warning));
  });

  test("altogether are refused by test", async () => {
    const { code, stdout, stderr } = await pypanther(changed({ "main.ts": "export {};\n" }), "test");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("main.ts registers no rules, so there is nothing to test.");
  });
});

describe("a project of policies", () => {
  const bucket = (name: string, MFADelete: string | null): string =>
    JSON.stringify({
      ResourceId: `arn:aws:s3:::${name}`,
      ResourceType: "AWS.S3.Bucket",
      AccountId: "210987654321",
      Region: "eu-west-1",
      MFADelete,
    });
  let cwd: string;
  const policiesRun = (scan: readonly string[], options: string): Promise<Outcome> => {
    writeFileSync(join(cwd, "scan.jsonl"), scan.join("\n"));
    return pypanther(cwd, `policies run scan.jsonl --policy AWS.S3.Bucket.MFADelete ${options}`);
  };

  beforeAll(async () => {
    cwd = emptyProject(registry);
    const packages = ["core", "cli", "policies-aws", "store-lmdb"].map((name) => `@pypanther/${name}`);
    await succeed("npm", ["install", ...packages], { cwd });
    writeFileSync(
      join(cwd, "main.ts"),
      'import { getPantherPolicies, register } from "@pypanther/core";\nregister(getPantherPolicies());\n',
    );
  });

  test("installs without any client of a cloud", () => {
    const { packages } = readJson<{ packages: object }>(join(cwd, "package-lock.json"));
    expect(Object.keys(packages).filter((name) => /aws-sdk|smithy/.test(name))).toEqual([]);
  });

  test("lists managed policies and shows how one is written", async () => {
    expect((await pypanther(cwd, "list policies --managed")).stdout).toContain("Total policies:");
    const { stdout } = await pypanther(cwd, "get policy AWS.S3.Bucket.MFADelete --original");
    expect(stdout).toContain("class AWSS3BucketMFADelete extends Policy<AwsS3Bucket>");
  });

  test("judges a scan, remembers what failed and writes a report", async () => {
    const open = [bucket("a", null), bucket("b", "Enabled")];
    const first = await policiesRun(open, "--store state --report report.html --fail-on low");
    expect(first).toMatchObject({ code: 1, stderr: expect.stringContaining("1 alert opened") as string });
    expect(first.stdout).toContain("arn:aws:s3:::a");
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("arn:aws:s3:::a");
    expect((await policiesRun(open, "--store state")).stderr).toContain("No alert opened or closed");
    const mended = await policiesRun([bucket("a", "Enabled"), bucket("b", "Enabled")], "--store state --fail-on low");
    expect(mended).toMatchObject({ code: 0, stderr: expect.stringContaining("1 alert closed") as string });
  });
});

test("a pack with a core of its own is an error that names both copies and what to run", async () => {
  const cwd = starterKit(registry);
  cpSync(join(installed.npm, "node_modules"), join(cwd, "node_modules"), { recursive: true, verbatimSymlinks: true });
  const nested = join(cwd, "node_modules/@pypanther/rules-github/node_modules/@pypanther/core");
  cpSync(join(cwd, "node_modules/@pypanther/core"), nested, { recursive: true });
  for (const line of ["test", "list rules", "list rules --managed"]) {
    const { code, stdout, stderr } = await pypanther(cwd, line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("The rules of @pypanther/rules-github are missing");
    expect(stderr).toContain(`${join(cwd, "node_modules/@pypanther/core")} (`);
    expect(stderr).toContain(`${nested} (`);
    expect(stderr).toContain("Run: npm dedupe\n");
  }
  await succeed("npm", ["dedupe"], { cwd });
  expect(await pypanther(cwd, "test")).toMatchObject({ code: 0 });
});

describe("a newer version of a pack", () => {
  const pack = "@pypanther/rules-github";
  const displayName = async (cwd: string): Promise<unknown> => {
    const { stdout } = await pypanther(cwd, "get rule GitHub.Action.Failed-prototype --output json");
    return (JSON.parse(stdout) as { display_name: unknown }).display_name;
  };
  let cwd: string;

  beforeAll(async () => {
    cwd = starterKit(registry);
    cpSync(join(installed.npm, "package-lock.json"), join(cwd, "package-lock.json"));
    const identity = ["-c", "user.name=Mira", "-c", "user.email=mira@northwind-pay.example"];
    for (const args of [
      ["init", "--quiet"],
      ["add", "."],
      [...identity, "commit", "--quiet", "--message", "The kit"],
    ]) {
      await succeed("git", args, { cwd });
    }
    await publishPatch(registry, {
      name: pack,
      version: "1.0.1",
      before: '"GitHub Action Failed"',
      after: '"GitHub Workflow Failed"',
    });
  });

  test("is not taken while the lockfile names the old one", async () => {
    await succeed("npm", ["ci"], { cwd });
    expect(await displayName(cwd)).toBe("GitHub Action Failed");
  });

  test("is taken by an update, and the overrides stay", async () => {
    await succeed("npm", ["update", "--prefer-online", pack], { cwd });
    expect(await displayName(cwd)).toBe("GitHub Workflow Failed");
    const { stdout } = await pypanther(cwd, "get rule GitHub.Action.Failed-prototype --output json");
    expect(JSON.parse(stdout)).toMatchObject({ enabled: true, dedup_period_minutes: 480 });
  });

  test("is compared by backtest with the one that the last commit's lockfile names", async () => {
    const { code, stdout, stderr } = await pypanther(cwd, "backtest sample-logs --output json");
    expect(stderr).toContain("Installing the packages of the base with npm, since package-lock.json differs.");
    expect(code).toBe(0);
    const { base_packages, rules } = JSON.parse(stdout) as { base_packages: string; rules: unknown[] };
    expect(base_packages).toBe("packages of its own, installed with npm: package-lock.json differs");
    expect(rules[0]).toMatchObject({
      rule_id: "GitHub.Action.Failed-prototype",
      settings: [{ field: "display_name", base: "GitHub Action Failed", head: "GitHub Workflow Failed" }],
    });
  });
});
