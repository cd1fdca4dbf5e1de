import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderProgress } from "../../src/commands/scan-aws/progress-line";
import { renderSummary } from "../../src/commands/scan-aws/render-summary";
import type { ScanPackage, ScanRequest, ScanSummary } from "../../src/commands/scan-aws/scan-package";
import { plain } from "../../src/kernel/style";
import { makeDirectory } from "../support/project";
import { runCli } from "../support/run-cli";

const bucket = { ResourceId: "arn:aws:s3:::b" };

/** What the package says of a scan: something is missing when regions are named. */
const summaryOf = ({ regions }: ScanRequest): ScanSummary => ({
  accounts: ["111111111111"],
  resources: 1,
  byType: { "AWS.S3.Bucket": 1 },
  missing: regions ? 2 : 0,
  missingBy: regions ? [{ accountId: "111111111111", action: "s3:GetBucketAcl", reason: "denied", count: 2 }] : [],
  ...(regions ? { missingFile: "r.jsonl.missing.jsonl" } : {}),
});

class Changes {
  readonly #events: object[] = [];

  add(event: unknown): void {
    this.#events.push({ id: (event as { id: string }).id });
  }

  list(): object[] {
    return this.#events;
  }
}

/** Stands in for the package that scans: it finds one bucket. */
const scanPackage: ScanPackage = {
  ChangedResources: Changes,
  iamPolicy: (options) => ({ Version: "2012-10-17", options }),
  async scanAws(request, output) {
    if (request.types) throw Object.assign(new Error("No such type"), { code: "SCAN_OPTIONS", details: {} });
    request.signal.throwIfAborted();
    await output.resource({ ...bucket, asked: { accounts: request.accounts, only: request.only } });
    return summaryOf(request);
  },
  async scanToFile(path, request) {
    request.signal.throwIfAborted();
    writeFileSync(path, `${JSON.stringify({ ...bucket, resume: request.resume })}\n`);
    return summaryOf(request);
  },
  snapshotResources: () => undefined,
};

jest.mock("../../src/commands/scan-aws/scan-package", () => ({ loadScanPackage: () => scanPackage }));

const project = makeDirectory({
  "trail.json": '{"Records":[{"id":"one"},{"id":"two"}]}',
  "broken.jsonl": '{"id":"one"}\n{"id":\n',
});

const scan = (flags: string, overrides: Parameters<typeof runCli>[1] = {}) =>
  runCli(`scan aws ${flags}`, { cwd: project, ...overrides });

describe("scan aws", () => {
  test("writes resources to standard output, and what came of it to the other one", async () => {
    const { code, out, err } = await scan("");
    expect([code, err]).toEqual([0, "1 resource of 1 type in 1 account\n"]);
    expect(out).toBe('{"ResourceId":"arn:aws:s3:::b","asked":{}}\n');
  });

  test("writes to a file, and nothing to standard output", async () => {
    const { code, out, err } = await scan("--output r.jsonl --resume");
    expect([code, out, err]).toEqual([0, "", "1 resource of 1 type in 1 account, in r.jsonl\n"]);
    expect(readFileSync(join(project, "r.jsonl"), "utf8")).toContain('"resume":true');
  });

  test("ends with 1 and says what is missing when the scan is not complete", async () => {
    const { code, err } = await scan("--output r.jsonl --regions eu-west-1");
    expect(code).toBe(1);
    expect(err).toContain("2 things could not be read, each named in r.jsonl.missing.jsonl\n");
    expect(err).toContain("2  s3:GetBucketAcl: access denied, account 111111111111\n");
  });

  test("prints the IAM policy", async () => {
    const { code, out } = await scan("--policy --role Audit");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ Version: "2012-10-17", options: { role: "Audit" } });
  });

  test("goes to other accounts through a role", async () => {
    const { out } = await scan("--accounts 111111111111,222222222222 --role Audit --external-id x");
    expect(JSON.parse(out)).toMatchObject({
      asked: { accounts: { accounts: ["111111111111", "222222222222"], role: "Audit", externalId: "x" } },
    });
    expect((await scan("--accounts organization --role Audit")).out).toContain('"accounts":"organization"');
  });

  test("scans what logs say has changed", async () => {
    const { out, err } = await scan("--from-events trail.json");
    expect(err).toContain("By these logs 2 resources have changed;");
    expect(JSON.parse(out)).toMatchObject({ asked: { only: [{ id: "one" }, { id: "two" }] } });
    const broken = await scan("--from-events broken.jsonl");
    expect(JSON.parse(broken.out)).toMatchObject({ asked: { only: [{ id: "one" }] } });
    expect(broken.err).toContain("broken.jsonl:2:");
  });

  test("runs the policies over what was found, and takes the exit code from them", async () => {
    const run = jest.fn(() => Promise.resolve(1));
    const { code } = await scan("--run --report report.html --fail-on HIGH", { runSeparately: run });
    expect(code).toBe(1);
    const [[argv]] = run.mock.calls as unknown as [[string[]]];
    expect(argv).toEqual(["policies", "run", expect.any(String), "--report", "report.html", "--fail-on", "HIGH"]);
    expect(existsSync(String(argv[2]))).toBe(false);
  });

  test("tells the policies when they see only a part", async () => {
    const run = jest.fn(() => Promise.resolve(0));
    const { code } = await scan("--run --output r.jsonl --regions eu-west-1", { runSeparately: run });
    expect(run).toHaveBeenCalledWith(["policies", "run", "r.jsonl", "--partial"], expect.anything());
    expect(code).toBe(1);
  });

  test("says how to go on when it is interrupted", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    const { code, err } = await scan("--output r.jsonl", { signal });
    expect([code, err]).toEqual([1, "The scan was interrupted. The same command with --resume goes on with it.\n"]);
  });

  test.each([
    ["--resume", "--resume needs --output"],
    ["--report r.html", "need --run"],
    ["--role Audit", "need --accounts"],
    ["--accounts 111111111111", "--accounts needs --role"],
    ["--accounts 1111 --role Audit", 'not "1111"'],
    ["--from-events nowhere.json", "nowhere.json"],
    ["--types AWS.SQS.Queue", "No such type"],
  ])("refuses %s", async (flags, message) => {
    const { code, err } = await scan(flags);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("the summary of a scan", () => {
  test("shows the most frequent reasons, and counts the others", () => {
    const missingBy = Array.from({ length: 12 }, (_, index) => ({
      accountId: "111111111111",
      action: `s3:Get${index}`,
      reason: "throttled",
      count: 12 - index,
    }));
    const text = renderSummary({ accounts: ["1"], resources: 1200, byType: {}, missing: 78, missingBy }, plain);
    expect(text).toContain("1,200 resources of 0 types in 1 account\n");
    expect(text).toContain("s3:Get9: throttled");
    expect(text).not.toContain("s3:Get10");
    expect(text).toContain("and 2 other reasons\n");
  });
});

describe("the progress of a scan", () => {
  test("tells how long is left once enough is done", () => {
    expect(renderProgress({ unitsDone: 1, units: 100, resources: 3, missing: 0 }, 10)).toBe("1 %, 3 resources");
    expect(renderProgress({ unitsDone: 25, units: 100, resources: 1500, missing: 2 }, 60)).toBe(
      "25 %, 1,500 resources, 2 missing, 3 min left",
    );
    expect(renderProgress({ unitsDone: 10, units: 100, resources: 1, missing: 0 }, 3600)).toContain("9 h 0 min left");
  });
});
