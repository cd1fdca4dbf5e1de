import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { CommandContext } from "../../src/kernel/context";
import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

/** What is wrong with a Compliance Finding, by version 1.3 of the schema with the profile `cloud`. */
function ocsfProblems(found: unknown): string[] {
  const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
  const isOneOf =
    (...allowed: unknown[]) =>
    (value: unknown) =>
      allowed.includes(value);
  const required: readonly (readonly [path: string, holds: (value: unknown) => boolean])[] = [
    ["activity_id", isOneOf(1)],
    ["category_uid", isOneOf(2)],
    ["class_uid", isOneOf(2003)],
    ["type_uid", isOneOf(200_301)],
    ["severity_id", isOneOf(1, 2, 3, 4, 5)],
    ["time", Number.isInteger],
    ["metadata.version", isOneOf("1.3.0")],
    ["metadata.product.vendor_name", isText],
    ["finding_info.uid", isText],
    ["finding_info.title", isText],
    ["compliance.standards", (value) => Array.isArray(value) && value.length > 0 && value.every(isText)],
    ["compliance.status_id", isOneOf(0, 1, 3)],
    ["cloud.provider", isText],
  ];
  const known =
    "activity_id activity_name category_name category_uid class_name class_uid cloud compliance finding_info metadata " +
    "remediation resources severity severity_id status status_detail status_id time type_name type_uid";
  const at = (path: string): unknown =>
    path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], found);
  return [
    ...required.filter(([path, holds]) => !holds(at(path))).map(([path]) => path),
    ...Object.keys(found as object).filter((key) => !known.split(" ").includes(key)),
  ];
}

const main = `
import { Policy, type PolicyContext, register, type Resource } from "@pypanther/core";

interface Berth extends Resource { lights?: string | null }

class BerthLit extends Policy<Berth> {
  id = "Harbour.Berth.Lit";
  displayName = "Berth is lit";
  resourceTypes = ["Harbour.Berth"];
  defaultSeverity = "HIGH" as const;
  defaultDescription = "Ships cannot see the berth.";
  defaultRunbook = "1. Look for the switch. 2. Change the bulb.";
  defaultReference = "https://harbour.example/lights";
  reports = { CIS: ["2.1"] };
  suppressions = ["*/old"];
  policy({ lights }: Berth): boolean {
    if (lights === "broken") throw new Error("no answer");
    return lights === "on";
  }
}
class CraneGreased extends Policy {
  id = "Harbour.Crane.Greased";
  enabled = false;
  resourceTypes = ["Harbour.Crane"];
  defaultSeverity = "LOW" as const;
  policy() { return false; }
}
register(BerthLit, CraneGreased);
`;

const resource = (id: string, lights: string, type = "Harbour.Berth"): string =>
  JSON.stringify({ ResourceId: id, ResourceType: type, AccountId: "12", Region: "north", lights });

let project: string;
beforeAll(() => {
  project = makeProject({
    "main.ts": main,
    "scan.jsonl": [
      resource("quay/1", "on"),
      resource("quay/2", "off"),
      resource("quay/old", "off"),
      resource("crane", "", "Harbour.Crane"),
    ].join("\n"),
    "good.jsonl": resource("quay/1", "on"),
    "fixed.jsonl": [resource("quay/1", "on"), resource("quay/2", "on")].join("\n"),
    "torn.jsonl": [resource("quay/1", "on"), '{"ResourceId": "quay'].join("\n"),
    "halves/scan.jsonl": resource("quay/1", "on"),
    "halves/scan.jsonl.missing.jsonl": JSON.stringify({
      ResourceId: "quay/1",
      ResourceType: "Harbour.Berth",
      fields: null,
    }),
    "snapshot.json": JSON.stringify({
      configurationItems: [{ resourceType: "AWS::EC2::Instance", ARN: "arn:i", configuration: {} }],
    }),
    "broken.jsonl": resource("quay/3", "broken"),
    "hostile.jsonl": resource("</script><script>alert(1)</script>\u001b[2J", "off"),
  });
  const lmdb = resolve(__dirname, "../../../store-lmdb");
  mkdirSync(join(project, "node_modules", "@pypanther"), { recursive: true });
  symlinkSync(lmdb, join(project, "node_modules", "@pypanther", "store-lmdb"), "dir");
});

const run = (argv: string, context: Partial<CommandContext> = {}) =>
  runCli(`policies run ${argv}`, { cwd: project, ...context });

describe("policies run", () => {
  test("shows a table of policies, then what fails; what it did is on stderr", async () => {
    const { code, out, err } = await run("scan.jsonl");
    expect(out.split("\n").map((line) => line.trimEnd())).toEqual([
      "+-------------------+----------+-----------+---------+--------+------------+",
      "|       policy      | severity | compliant | failing | errors | suppressed |",
      "+-------------------+----------+-----------+---------+--------+------------+",
      "| Harbour.Berth.Lit |   HIGH   |     1     |    1    |   0    |     1      |",
      "+-------------------+----------+-----------+---------+--------+------------+",
      "",
      "Harbour.Berth.Lit  Berth is lit",
      "  HIGH      quay/2",
      "",
    ]);
    expect(err).toContain("4 resources, 1 policy (1 policy not enabled, left out)");
    expect(err).toContain("3 checks: 1 failing");
    expect(err).toContain("1 alert opened");
    expect(err).toContain("1 resource of types that no policy looks at");
    expect(err).toContain("1 finding suppressed");
    expect(code).toBe(0);
  });

  test("reads standard input and gzip", async () => {
    const stdin = Readable.from([gzipSync(readFileSync(join(project, "scan.jsonl")))]);
    expect((await run("-", { stdin })).out).toContain("quay/2");
  });

  test("--fail-on ends with 1 from a severity on, which suppressed resources do not count for", async () => {
    expect((await run("scan.jsonl --fail-on high")).code).toBe(1);
    expect((await run("scan.jsonl --fail-on CRITICAL")).code).toBe(0);
    expect((await run("good.jsonl --fail-on info")).code).toBe(0);
    const wrong = await run("scan.jsonl --fail-on huge");
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--fail-on takes INFO, LOW")]);
  });

  test("ends with 1 when something cannot be read or judged", async () => {
    const torn = await run("torn.jsonl");
    expect([torn.code, torn.err]).toEqual([1, expect.stringContaining("torn.jsonl:2")]);
    const broken = await run("broken.jsonl");
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('ERROR     quay/3\n            Error("no answer")');
  });

  test("--policy runs what is not enabled; an unknown one is told with what was meant", async () => {
    expect((await run("scan.jsonl --policy harbour.crane.greased")).out).toContain("LOW       crane");
    expect((await run("scan.jsonl --all-policies")).out).toContain("Harbour.Crane.Greased");
    const unknown = await run("scan.jsonl --policy Harbour.Berth.Lid");
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("Did you mean Harbour.Berth.Lit?")]);
  });

  test("--output json is one document of findings, overviews, alerts and changes", async () => {
    const { out } = await run("scan.jsonl --output json");
    expect(JSON.parse(out)).toMatchObject({
      resources: 4,
      unjudged_resources: 1,
      policies: [{ policy_id: "Harbour.Berth.Lit", status: "FAIL", active: { pass: 1, fail: 1, error: 0 } }],
      findings: [
        { resource_id: "quay/1", status: "PASS", title: null },
        { resource_id: "quay/2", status: "FAIL", title: "Berth is lit: quay/2", account_id: "12", region: "north" },
        { resource_id: "quay/old", status: "FAIL", suppressed: true },
      ],
      alerts: [{ change: "opened", type: "POLICY", policy_id: "Harbour.Berth.Lit", resource_ids: ["quay/2"] }],
      changes: [{ change: "created" }, { change: "created" }, { change: "created" }],
    });
  });

  test("--output ocsf is a Compliance Finding for every pair", async () => {
    const { out } = await run("scan.jsonl --output ocsf");
    const findings = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(findings).toMatchObject([
      { class_uid: 2003, type_uid: 200301, compliance: { status_id: 1, status: "Pass" }, status_id: 4 },
      {
        severity_id: 4,
        status: "New",
        compliance: { control: "Harbour.Berth.Lit", standards: ["CIS"], requirements: ["CIS 2.1"], status: "Fail" },
        cloud: { account: { uid: "12" }, region: "north" },
        resources: [{ uid: "quay/2", type: "Harbour.Berth" }],
        remediation: { desc: "1. Look for the switch. 2. Change the bulb." },
      },
      { status: "Suppressed", status_id: 3 },
    ]);
  });

  test("--output ocsf has every attribute that the schema requires of a Compliance Finding, and none that it lacks", async () => {
    const { out } = await run("scan.jsonl --output ocsf --all-policies");
    const findings = out.trimEnd().split("\n");
    for (const line of findings) expect(ocsfProblems(JSON.parse(line))).toEqual([]);
    expect(findings.some((line) => line.includes('"standards":["pypanther"]'))).toBe(true);
  });

  test("--store remembers: a failure alerts once and is closed when it passes", async () => {
    expect((await run("scan.jsonl --store state")).err).toContain("1 alert opened");
    expect((await run("scan.jsonl --store state")).err).toContain("No alert opened or closed");
    expect((await run("good.jsonl --store state --partial")).err).toContain("No alert opened or closed");
    expect((await run("fixed.jsonl --store state")).err).toContain("1 alert closed");
  });

  test("what a scan says of what it lacks is no resource, and makes the scan a part", async () => {
    await run("scan.jsonl --store before");
    const { err } = await run("halves --store before");
    expect(err).toContain(
      "Warning: halves/scan.jsonl lacks what could not be read: what it does not hold is not taken",
    );
    expect(err).toContain("1 resource, 1 policy");
    expect(err).toContain("No alert opened or closed");
  });

  test("the resources of a snapshot of AWS Config are found", async () => {
    const { code, err } = await run("snapshot.json");
    expect(code).toBe(0);
    expect(err).toContain("1 resource of types that no policy looks at");
  });

  test("--report writes one page in which nothing of a resource is markup", async () => {
    const { err } = await run("hostile.jsonl --report report.html");
    expect(err).toContain("Wrote report.html");
    const page = readFileSync(join(project, "report.html"), "utf8");
    expect(page).not.toContain("<script>alert");
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).toContain("script-src 'sha256-");
    expect(page).not.toMatch(/(?:src|href)="http/);
    const data = JSON.parse(/<script id="data"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? "") as Record<string, unknown>;
    expect(data).toMatchObject({
      policies: [{ name: "Berth is lit", runbook: "1. Look for the switch. 2. Change the bulb.", fail: 1 }],
      findings: [{ policy: 0, severity: "HIGH", account: "12" }],
    });
  });

  test("what a resource is called does not control the terminal", async () => {
    expect((await run("hostile.jsonl")).out).not.toContain("\u001b");
    expect((await run("hostile.jsonl --output json")).out).not.toContain("\u001b");
  });

  test("a run that is interrupted judges and writes nothing", async () => {
    const stopped = await run("scan.jsonl --report none.html", { signal: AbortSignal.abort() });
    expect(stopped.out).toBe("");
    expect(stopped.err).toContain("nothing is remembered");
    expect(existsSync(join(project, "none.html"))).toBe(false);
  });

  test("a project without policies is told so", async () => {
    const empty = makeProject({ "main.ts": "", "scan.jsonl": "" });
    const { code, err } = await run("scan.jsonl", { cwd: empty });
    expect([code, err]).toEqual([2, expect.stringContaining("registers no policies")]);
  });

  test("a file that does not exist is wrong usage", async () => {
    expect((await run("nothing.jsonl")).code).toBe(2);
  });
});
