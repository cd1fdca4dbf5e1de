import { type Misbehaviour } from "../../upload-client/tests/support/fake-backend";
import type { FailureFields } from "../src/commands/upload/document";
import { uploadBench, type UploadBench } from "./support/upload-run";

jest.setTimeout(60_000);

let bench: UploadBench;

beforeEach(async () => {
  bench = await uploadBench();
});
afterEach(() => bench.close());

interface Failure {
  what: string;
  /** Makes the backend fail. */
  arrange: (bench: UploadBench) => void;
  /** What the person reads. */
  says: RegExp;
  /** What the program reads. */
  fields: Partial<FailureFields>;
}

/** The backend answers a request in this way, as often as it is repeated. */
const answers =
  (operation: string, how: Misbehaviour, times = 50) =>
  ({ backend }: UploadBench): void =>
    backend.misbehave(operation, how, times);

const refusal = (message: string): Misbehaviour => ({ kind: "errors", entries: [{ message }] });

/** The job goes like this; the dry run too, which is the first to fail. */
const job =
  (statuses: (string | null)[], message = "") =>
  ({ backend }: UploadBench): void => {
    backend.job = { ...backend.job, statuses, message };
  };

const failures: Failure[] = [
  {
    what: "the token is not valid",
    arrange: answers("schemas", { kind: "status", status: 401 }),
    says: /does not accept the API token/,
    fields: { code: "UNAUTHORIZED", retryable: false },
  },
  {
    what: "access is denied by status",
    arrange: answers("bulkUploadPresignedUrl", { kind: "status", status: 403 }),
    says: /permissions of the API token/,
    fields: { code: "ACCESS_DENIED" },
  },
  {
    what: "access is denied in a GraphQL error",
    arrange: answers("bulkUploadDetections", refusal("access denied")),
    says: /access denied/,
    fields: { code: "ACCESS_DENIED", error: "access denied" },
  },
  {
    what: "the backend answers with a GraphQL error",
    arrange: answers("bulkUploadPresignedUrl", refusal("version 1.0.0 is not supported")),
    says: /the backend refused: version 1\.0\.0 is not supported/,
    fields: { code: "GRAPHQL_ERROR", error: "version 1.0.0 is not supported" },
  },
  {
    what: "another upload is running",
    arrange: answers("bulkUploadDetections", refusal("another upload is in progress")),
    says: /Run the command again later/,
    fields: { code: "UPLOAD_IN_PROGRESS", retryable: true },
  },
  {
    what: "the job fails with a reason in JSON",
    arrange: job(["Failed"], '{"errorMessage": "rule Lumen.Door.Forced has no title"}'),
    says: /rule Lumen\.Door\.Forced has no title/,
    fields: { code: "JOB_FAILED", error: "rule Lumen.Door.Forced has no title" },
  },
  {
    what: "the job fails with a reason in plain words",
    arrange: job(["Pending", "Failed"], "out of memory"),
    says: /out of memory/,
    fields: { code: "JOB_FAILED", error: "out of memory" },
  },
  {
    what: "the backend loses the job",
    arrange: job([null]),
    says: /no longer knows job job-1/,
    fields: { code: "JOB_LOST", retryable: true },
  },
  {
    what: "the job does not end",
    arrange: job(["Pending"]),
    says: /has not ended within 900 s/,
    fields: { code: "TIMEOUT", retryable: true },
  },
  {
    what: "the job succeeds without results",
    arrange: ({ backend }) => {
      backend.job.results = null;
    },
    says: /did not say what it changed/,
    fields: { code: "BAD_RESPONSE" },
  },
  {
    what: "answers are cut off",
    arrange: answers("bulkUploadPresignedUrl", { kind: "truncate" }),
    says: /the connection to .* failed/,
    fields: { code: "CONNECTION", retryable: true },
  },
  {
    what: "the answer is not JSON",
    arrange: answers("bulkUploadPresignedUrl", { kind: "status", status: 200, body: "<html>portal</html>" }),
    says: /No rule was changed/,
    fields: { code: "BAD_RESPONSE" },
  },
  {
    what: "the connection breaks whenever the archive is sent",
    arrange: answers("archive", { kind: "reset" }),
    says: /Sending the archive: the connection to .* failed/,
    fields: { code: "CONNECTION", retryable: true },
  },
  {
    what: "the store refuses the archive",
    arrange: answers("archive", { kind: "status", status: 403, body: "<Error><Code>ExpiredToken</Code></Error>" }),
    says: /HTTP status 403 \(ExpiredToken\)/,
    fields: { code: "ARCHIVE_REJECTED", error: "ExpiredToken" },
  },
  {
    what: "a schema is refused",
    arrange: answers("createOrUpdateSchema", refusal("revision conflict")),
    says: /Custom\.Lumen: failed \(.*revision conflict/,
    fields: { code: "SCHEMAS_FAILED" },
  },
];

describe.each(failures)("when $what", ({ arrange, says, fields }) => {
  test("the upload fails with words, one document and exit code 1, and no rule is changed", async () => {
    arrange(bench);
    const { code, err, document } = await bench.run({ options: { confirm: true, output: "json" } });
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(document()).toMatchObject({
      result: "UPLOAD_FAILED",
      failed_upload_details: { rules_may_have_changed: false, ...fields },
      tests: { result: "TESTS_PASSED" },
    });
    expect(bench.backend.jobs.filter(({ dryRun }) => !dryRun)).toEqual([]);
  });
});

describe("a failure", () => {
  test("of the job that changes rules is followed by taking schemas back", async () => {
    const { backend } = bench;
    backend.schemas.set("custom.lumen", {
      name: "Custom.Lumen",
      spec: "schema: Custom.Lumen\nfields: []\n",
      description: "",
      referenceURL: "",
      revision: 4,
      isFieldDiscoveryEnabled: true,
    });
    backend.onRequest = ({ operation, input }) => {
      const { dryRun } = (input ?? {}) as { dryRun?: boolean };
      if (operation === "bulkUploadDetections" && dryRun === false) job(["Failed"], "too many rules")(bench);
    };
    const { code, err, document } = await bench.run({ options: { confirm: true, output: "json" } });
    expect(code).toBe(1);
    expect(err).toContain("Custom.Lumen: reverted");
    expect(document().failed_upload_details?.schemas).toEqual([{ name: "Custom.Lumen", outcome: "reverted" }]);
  });

  test("whose outcome is unknown says that rules may have changed", async () => {
    const { backend } = bench;
    backend.onRequest = ({ operation, input }) => {
      const { dryRun } = (input ?? {}) as { dryRun?: boolean };
      if (operation === "bulkUploadDetections" && dryRun === false) {
        backend.misbehave("bulkUploadDetections", { kind: "reset-after" });
      }
    };
    const { code, err, document } = await bench.run({ options: { confirm: true, output: "json" } });
    expect(code).toBe(1);
    expect(err).toContain("Rules may have changed. See what is left to do: npx pypanther upload --dry-run");
    expect(document().failed_upload_details?.rules_may_have_changed).toBe(true);
    expect(backend.jobs.filter(({ dryRun }) => !dryRun)).toHaveLength(1);
  });

  test("that passes is survived", async () => {
    bench.backend.misbehave("archive", { kind: "reset" });
    bench.backend.misbehave("schemas", { kind: "status", status: 503 });
    const { code, err } = await bench.run({ options: { confirm: true } });
    expect(code).toBe(0);
    expect(err).toContain("SERVER_ERROR, trying again in");
    expect(err).toContain("Uploaded to");
  });
});
