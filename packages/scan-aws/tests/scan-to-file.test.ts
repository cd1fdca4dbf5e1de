import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scanToFile } from "../src/file/scan-to-file";
import type { ScanOptions } from "../src/scan-options";
import { ACCOUNT, clientFor } from "./aws-server/scan-with";
import { type AwsServer, type Call, startAws, type Trouble } from "./aws-server/server";
import { world } from "./aws-server/world";

jest.setTimeout(60_000);

const types = ["AWS.EC2.SecurityGroup", "AWS.IAM.Role", "AWS.KMS.Key", "AWS.CloudTrail.Meta"];
const regions = ["us-east-1", "eu-west-1"];

let directory: string;
let path: string;
let server: AwsServer;
let trouble: (call: Call) => Trouble;

beforeAll(async () => {
  server = await startAws(world({ regions, each: 5, page: 2 }), (call) => trouble(call));
});

afterAll(() => server.close());

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "scan-to-file-"));
  path = join(directory, "resources.jsonl");
  trouble = () => undefined;
  server.calls.length = 0;
});

afterEach(() => rmSync(directory, { recursive: true }));

const options = (): ScanOptions => ({ client: clientFor(server), types });
const lines = (file: string): string[] => readFileSync(file, "utf8").split("\n").slice(0, -1);
const sorted = (file: string): string[] => lines(file).sort();

/** A scan that is interrupted when so many calls were made. */
async function interruptedAfter(calls: number): Promise<void> {
  const controller = new AbortController();
  let made = 0;
  const onCall = (): void => {
    made += 1;
    if (made > calls) controller.abort(new Error("enough"));
  };
  await expect(scanToFile(path, { ...options(), onCall, signal: controller.signal })).rejects.toThrow("enough");
}

describe("a scan to a file", () => {
  test("writes a resource a line, for the owner's eyes only, and leaves nothing else behind", async () => {
    const summary = await scanToFile(path, options());
    expect(lines(path)).toHaveLength(summary.resources);
    expect(summary).toMatchObject({ resources: 26, missing: 0, missingFile: undefined, accounts: [ACCOUNT] });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path}.progress`)).toBe(false);
    expect(existsSync(`${path}.missing.jsonl`)).toBe(false);
  });

  test("names what is missing in a file beside it", async () => {
    trouble = ({ action }) => (action === "kms:GetKeyPolicy" ? "deny" : undefined);
    const summary = await scanToFile(path, options());
    expect(summary).toMatchObject({
      missing: 10,
      missingBy: [{ accountId: ACCOUNT, action: "kms:GetKeyPolicy", reason: "denied", count: 10 }],
      missingFile: `${path}.missing.jsonl`,
    });
    expect(lines(`${path}.missing.jsonl`).map((line) => JSON.parse(line) as unknown)).toContainEqual({
      AccountId: ACCOUNT,
      Region: "eu-west-1",
      ResourceType: "AWS.KMS.Key",
      ResourceId: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/k-0`,
      fields: ["Policy"],
      action: "kms:GetKeyPolicy",
      reason: "denied",
      code: "AccessDeniedException",
      message: "not authorized to perform this operation",
    });
  });

  test("says which file cannot be written", async () => {
    await expect(scanToFile(join(directory, "no", "where.jsonl"), options())).rejects.toMatchObject({
      code: "SCAN_FILE",
      message: expect.stringContaining("where.jsonl cannot be written") as string,
    });
  });
});

describe("an interrupted scan", () => {
  test.each([3, 10, 20, 40, 60])(
    "goes on where it was after %i calls, and ends as if it had not been",
    async (calls) => {
      const whole = join(directory, "whole.jsonl");
      trouble = ({ action }) => (action === "kms:GetKeyPolicy" ? "deny" : undefined);
      await scanToFile(whole, options());
      const callsOfWhole = server.calls.length;

      await interruptedAfter(calls);
      for (const line of lines(path)) expect(() => JSON.parse(line) as unknown).not.toThrow();
      server.calls.length = 0;
      const summary = await scanToFile(path, { ...options(), resume: true });
      expect(sorted(path)).toEqual(sorted(whole));
      expect(sorted(`${path}.missing.jsonl`)).toEqual(sorted(`${whole}.missing.jsonl`));
      expect(summary).toMatchObject({ resources: lines(path).length, missing: 10 });
      if (calls >= 40) expect(server.calls.length).toBeLessThan(callsOfWhole);
      expect(existsSync(`${path}.progress`)).toBe(false);
    },
  );

  test("drops what was half written when it was killed", async () => {
    const whole = join(directory, "whole.jsonl");
    await scanToFile(whole, options());
    await interruptedAfter(30);
    appendFileSync(path, '{"AccountId":"1111');
    appendFileSync(`${path}.progress`, '{"done":{"acc');
    await scanToFile(path, { ...options(), resume: true });
    expect(sorted(path)).toEqual(sorted(whole));
  });

  test("is not begun again by mistake", async () => {
    await interruptedAfter(5);
    await expect(scanToFile(path, options())).rejects.toMatchObject({
      code: "SCAN_FILE",
      message: expect.stringContaining("--resume") as string,
    });
  });

  test("goes on only with what it was asked for", async () => {
    await interruptedAfter(5);
    await expect(scanToFile(path, { ...options(), types: ["AWS.KMS.Key"], resume: true })).rejects.toThrow(
      "asked for something else",
    );
  });

  test("must have been there", async () => {
    await expect(scanToFile(path, { ...options(), resume: true })).rejects.toThrow("no interrupted scan");
  });

  test("does not go on in a file of something else", async () => {
    await interruptedAfter(30);
    writeFileSync(path, "not JSON\n");
    await expect(scanToFile(path, { ...options(), resume: true })).rejects.toThrow("a line that no scan wrote");
  });
});
