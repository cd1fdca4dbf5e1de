import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { makeDirectory } from "./support/project";
import { receivedFiles, uploadBench, type UploadBench } from "./support/upload-run";

jest.setTimeout(60_000);

let bench: UploadBench;

beforeEach(async () => {
  bench = await uploadBench();
});
afterEach(() => bench.close());

const json = { output: "json", confirm: true } as const;
const failingRule = `
  import { LogType, register, Rule, Severity } from "@pypanther/core";
  class LumenGateOpen extends Rule {
    id = "Lumen.Gate.Open";
    logTypes = [LogType.AWS_CLOUDTRAIL];
    defaultSeverity = Severity.LOW;
    tests = [{ name: "gate left open", expectedResult: true, log: { gate: "south" } }];
    rule(): boolean { return false; }
  }
  register(LumenGateOpen);`;

/** A project whose only rules are in main.ts. */
const onlyMain = (main: string): Record<string, string | null> => ({
  "main.ts": main,
  "content/rules/door-forced.ts": null,
});

const jobs = (): boolean[] => bench.backend.jobs.map(({ dryRun }) => dryRun);

describe("a confirmed upload", () => {
  test("keeps the archive that it sends in a file with --archive", async () => {
    const file = join(makeDirectory(), "sent.zip");
    await bench.run({ options: { confirm: true, archive: file } });
    expect(Buffer.from([...bench.backend.archives.values()].at(-1) ?? [])).toEqual(readFileSync(file));
  });

  test("sends the archive, then works out the changes, then makes them", async () => {
    const { code } = await bench.run({ options: { confirm: true } });
    expect(code).toBe(0);
    expect(receivedFiles(bench.backend)).toEqual(["main.js", "main.js.map", "manifest.json", "schemas/lumen.yml"]);
    expect(jobs()).toEqual([true, false]);
    expect([...bench.backend.schemas.keys()]).toEqual(["custom.lumen"]);
  });

  test("prints the tests, the changes, their summary and the statistics", async () => {
    bench.backend.job.results = {
      newRuleIds: ["Lumen.Door.Forced"],
      modifiedRuleIds: [],
      deletedRuleIds: ["Lumen.Door.Old"],
      totalRuleIds: ["Lumen.Door.Forced"],
    };
    const { out } = await bench.run({ options: { confirm: true, skipTests: true } });
    expect(out).toBe(`Changes

New rules [1]:
+ Lumen.Door.Forced

Deleted rules [1]:
- Lumen.Door.Old

New schemas [1]:
+ Custom.Lumen

Changes summary
   New rules:         1
   Modified rules:    0
   Deleted rules:     1
   Total rules:       1

   New schemas:          1
   Modified schemas:     0
   Unchanged schemas:    0

Upload statistics
   pypanther version: 1.0.0

   Rules:
     New:         1
     Modified:    0
     Deleted:     1
     Total:       1

   Schemas:
     New:          1
     Modified:     0
     Unchanged:    0

`);
  });

  test("leaves schemas out of the summary when the project has none", async () => {
    const { out } = await bench.run({ options: { confirm: true }, files: { "content/schemas/lumen.yml": null } });
    expect(out).not.toContain("chemas");
  });

  test("does not calculate changes with --skip-summary", async () => {
    const { code } = await bench.run({ options: { confirm: true, skipSummary: true } });
    expect(code).toBe(0);
    expect(jobs()).toEqual([false]);
  });

  test("says where it went and how to go back", async () => {
    const { err } = await bench.run({ options: { confirm: true } });
    expect(err).toContain(`Uploaded to ${new URL(bench.backend.url).host}. To go back,`);
  });

  test("lists rules and files with --verbose", async () => {
    const { out } = await bench.run({ options: { confirm: true, verbose: true } });
    expect(out).toContain("Registered rules:\n  1. Lumen.Door.Forced\n");
    expect(out).toContain("Files in the archive:\n  1. main.js\n");
  });
});

describe("the question", () => {
  test.each(["y", "Y", "yes", " YES "])("takes %j for yes", async (answer) => {
    const { code } = await bench.run({ answer: `${answer}\n` });
    expect(code).toBe(0);
    expect(jobs()).toEqual([true, false]);
  });

  test.each(["n\n", "\n", "yep\n", ""])("takes %j for no, changes nothing and exits with 1", async (answer) => {
    const { code, err } = await bench.run({ answer });
    expect(code).toBe(1);
    expect(err).toContain("Nothing was changed.");
    expect(jobs()).toEqual([true]);
  });

  test("is asked although the summary is skipped", async () => {
    const { code } = await bench.run({ options: { skipSummary: true }, answer: "n\n" });
    expect(code).toBe(1);
    expect(jobs()).toEqual([]);
  });

  test("cannot be asked without a terminal: exit code 2, the flag is named, and nothing is sent", async () => {
    const { code, err } = await bench.run();
    expect(code).toBe(2);
    expect(err).toContain("--confirm");
    expect(bench.backend.requests).toEqual([]);
  });

  test("goes to stderr with the changes when stdout is for JSON", async () => {
    const { err, document } = await bench.run({ options: { output: "json" }, answer: "n\n" });
    expect(err).toContain("+ Lumen.Door.Forced");
    expect(err).toContain("[y/n]:");
    expect(document().result).toBe("UPLOAD_DECLINED");
  });
});

describe("a dry run", () => {
  test("prints the changes and makes none", async () => {
    const { code, out, err } = await bench.run({ options: { dryRun: true } });
    expect(code).toBe(0);
    expect(out).toContain("+ Lumen.Door.Forced");
    expect(err).toContain("Nothing was changed");
    expect(jobs()).toEqual([true]);
    expect(bench.backend.schemas.size).toBe(0);
  });

  test("has a JSON result of its own, with the counts", async () => {
    const { document } = await bench.run({ options: { dryRun: true, output: "json", skipTests: true } });
    expect(document()).toEqual({
      result: "DRY_RUN_SUCCEEDED",
      summary: {
        new_rule_ids: 1,
        delete_rule_ids: 0,
        modify_rule_ids: 0,
        new_schema_names: 1,
        modified_schema_names: 0,
        existed_schema_names: 0,
      },
    });
  });
});

describe("JSON output", () => {
  test("is one document with names, counts and test results", async () => {
    const { document } = await bench.run({ options: json });
    expect(document()).toEqual({
      result: "UPLOAD_SUCCEEDED",
      upload_statistics: {
        rules: {
          new_rule_ids: ["Lumen.Door.Forced"],
          modified_rule_ids: [],
          deleted_rule_ids: [],
          total_rule_ids: ["Lumen.Door.Forced"],
        },
        schemas: { new_schema_names: ["Custom.Lumen"], modified_schema_names: [], existed_schema_names: [] },
      },
      summary: {
        new_rule_ids: 1,
        delete_rule_ids: 0,
        modify_rule_ids: 0,
        new_schema_names: 1,
        modified_schema_names: 0,
        existed_schema_names: 0,
      },
      tests: expect.objectContaining({ result: "TESTS_PASSED" }) as unknown,
    });
  });

  test("holds rules and files with --verbose", async () => {
    const { document } = await bench.run({ options: { ...json, verbose: true } });
    expect(document()).toMatchObject({
      registered_rules: ["Lumen.Door.Forced"],
      included_files: ["main.js", "main.js.map", "manifest.json", "schemas/lumen.yml"],
    });
  });

  test("is one document when tests fail, and nothing is sent", async () => {
    const { code, document } = await bench.run({ options: json, files: onlyMain(failingRule) });
    expect(code).toBe(1);
    expect(document()).toMatchObject({ result: "TESTS_FAILED", tests: { result: "TESTS_FAILED" } });
    expect(bench.backend.requests).toEqual([]);
  });

  test("is one document when the command cannot start", async () => {
    const { code, document } = await bench.run({ options: { output: "json" } });
    expect(code).toBe(2);
    expect(document().result).toBe("UPLOAD_FAILED");
  });
});

describe("before anything is sent", () => {
  test("failing tests are shown and stop the upload", async () => {
    const { code, out, err } = await bench.run({ options: { confirm: true }, files: onlyMain(failingRule) });
    expect(code).toBe(1);
    expect(out).toContain("gate left open");
    expect(err).toContain("Nothing was sent, since tests failed.");
    expect(bench.backend.requests).toEqual([]);
  });

  test("failing tests do not matter with --skip-tests", async () => {
    const options = { confirm: true, skipTests: true };
    const { code, out } = await bench.run({ options, files: onlyMain(failingRule) });
    expect(code).toBe(0);
    expect(out).not.toContain("gate left open");
  });

  test.each([
    ["a dry run", { dryRun: true }],
    ["an upload", { confirm: true, skipTests: true }],
  ])(
    "%s of a project in which a rule is missing is refused, since the rule would be deleted",
    async (_name, options) => {
      const lost = `import { Rule } from "@pypanther/core";\nexport class LumenLost extends Rule { id = "Lumen.Lost"; }\n`;
      const { code, err } = await bench.run({ options, files: { "content/rules/lost.ts": lost } });
      expect(code).toBe(1);
      expect(err).toContain(
        "Nothing was sent, since the project has mistakes:\n" +
          "  content/rules/lost.ts:2: Nothing imports LumenLost, so it is not registered. Import it in main.ts.\n",
      );
      expect(jobs()).toEqual([]);
    },
  );

  test("a log type that no schema of the project has is refused", async () => {
    const main = failingRule.replace("LogType.AWS_CLOUDTRAIL", '"Custom.Lumenn"');
    const options = { confirm: true, skipTests: true };
    const { code, err } = await bench.run({ options, files: onlyMain(main) });
    expect(code).toBe(1);
    expect(err).toContain('no schema of the project is named "Custom.Lumenn". Did you mean "Custom.Lumen"?');
    expect(jobs()).toEqual([]);
  });

  test("a filter that takes no rule is refused too", async () => {
    const main = `
      import { getPantherRules, register } from "@pypanther/core";
      import { LumenDoorForced } from "./content/rules/door-forced";
      register(LumenDoorForced, getPantherRules({ tags: "Doors" }));`;
    const { code, err } = await bench.run({ options: { confirm: true }, files: { "main.ts": main } });
    expect(code).toBe(1);
    expect(err).toContain("getPantherRules: no installed pack has any rules.");
    expect(jobs()).toEqual([]);
  });

  test("a project without rules is refused, since it would delete everything", async () => {
    const { code, err } = await bench.run({ options: { confirm: true }, files: { "main.ts": "export {};" } });
    expect(code).toBe(1);
    expect(err).toContain("registers no rules");
    expect(bench.backend.requests).toEqual([]);
  });

  test("a rule that an override made invalid is refused although tests are skipped", async () => {
    const main = failingRule.replace(
      "register(LumenGateOpen);",
      "register(LumenGateOpen); LumenGateOpen.override({ threshold: -4 });",
    );
    const { code, err } = await bench.run({ options: { confirm: true, skipTests: true }, files: onlyMain(main) });
    expect(code).toBe(1);
    expect(err).toContain("threshold");
    expect(bench.backend.requests).toEqual([]);
  });

  test("a faulty schema is refused by file name", async () => {
    const files = { "content/schemas/lumen.yml": "schema: Lumen\n" };
    const { code, err, document } = await bench.run({ options: json, files });
    expect(code).toBe(1);
    expect(err).toContain("lumen.yml");
    expect(document().failed_upload_details).toMatchObject({ code: "SCHEMA_INVALID", rules_may_have_changed: false });
    expect(bench.backend.requests).toEqual([]);
  });

  test("an archive over 10 MB is refused with its size", async () => {
    const noise = randomBytes(11 * 1024 * 1024).toString("base64");
    const files = { "content/schemas/lumen.yml": `schema: Custom.Lumen\n# ${noise}\n` };
    const { code, err, document } = await bench.run({ options: json, files });
    expect(code).toBe(1);
    expect(err).toMatch(/The archive has \d+\.\d{3} MB, allowed: 10 MB/);
    expect(document().failed_upload_details?.code).toBe("ARCHIVE_TOO_LARGE");
    expect(bench.backend.requests).toEqual([]);
  });
});

describe("schemas", () => {
  test("are read from the folder that --schemas-path names", async () => {
    const files = { "content/schemas/lumen.yml": null, "logs/gate.yml": "schema: Custom.Gate\n" };
    await bench.run({ options: { confirm: true, schemasPath: "logs" }, files });
    expect([...bench.backend.schemas.keys()]).toEqual(["custom.gate"]);
  });

  test("are missed aloud when the named folder does not exist", async () => {
    const { code, err } = await bench.run({ options: { confirm: true, schemasPath: "lgos" } });
    expect(code).toBe(0);
    expect(err).toContain("There are no schemas: lgos does not exist.");
  });
});

describe("Ctrl-C", () => {
  test("at the question changes nothing and exits with 130", async () => {
    const stop = new AbortController();
    // The terminal is read only once the question is asked.
    const stdin = Object.assign(new Readable({ read: () => stop.abort() }), { isTTY: true });
    const { code, err } = await bench.run({ stdin, signal: stop.signal });
    expect(code).toBe(130);
    expect(err).toContain("Nothing was changed.");
    expect(jobs()).toEqual([true]);
  });

  test("while the archive is sent starts no job", async () => {
    const stop = new AbortController();
    bench.backend.misbehave("archive", { kind: "hang" });
    bench.backend.onRequest = ({ operation }) => {
      if (operation === "archive") stop.abort();
    };
    const { code, document } = await bench.run({ options: json, signal: stop.signal });
    expect(code).toBe(130);
    expect(document().failed_upload_details).toMatchObject({ code: "ABORTED", rules_may_have_changed: false });
    expect(jobs()).toEqual([]);
  });

  test("while the job runs says that rules may have changed", async () => {
    const stop = new AbortController();
    bench.backend.onRequest = ({ operation }) => {
      if (operation === "bulkUploadDetectionsStatus" && jobs().at(-1) === false) stop.abort();
    };
    bench.backend.job.statuses = ["Pending", "Succeeded"];
    const { code, err, document } = await bench.run({ options: json, signal: stop.signal });
    expect(code).toBe(130);
    expect(err).toContain("Rules may have changed.");
    expect(document().failed_upload_details).toMatchObject({ code: "ABORTED", rules_may_have_changed: true });
  });
});
