import type { BackendClient, UploadEvent } from "../src";
import { clientFor, failureOf } from "./support/client-for";
import { type FakeBackend, startFakeBackend } from "./support/fake-backend";
import { fastClock } from "./support/fast-clock";

let backend: FakeBackend;
beforeEach(async () => {
  backend = await startFakeBackend();
});
afterEach(() => backend.close());

async function session(client: BackendClient): Promise<string> {
  const upload = await client.requestUpload("1.0.0");
  await client.putArchive(upload, new Uint8Array([1]), "1.0.0");
  return upload.sessionId;
}

describe("starting a job", () => {
  test("the same job is never started twice", async () => {
    const client = clientFor(backend);
    const job = { sessionId: await session(client), dryRun: false };
    await client.startJob(job);
    expect(await failureOf(client.startJob(job))).toMatchObject({ code: "JOB_ALREADY_STARTED" });
    expect(backend.jobs).toHaveLength(1);
  });

  test("two calls at once start one job", async () => {
    const client = clientFor(backend);
    const job = { sessionId: await session(client), dryRun: false };
    await Promise.allSettled([client.startJob(job), client.startJob(job)]);
    expect(backend.jobs).toHaveLength(1);
  });

  test("a dry run and the real job of one session are two jobs", async () => {
    const client = clientFor(backend);
    const sessionId = await session(client);
    await client.startJob({ sessionId, dryRun: true });
    await client.startJob({ sessionId, dryRun: false });
    expect(backend.jobs.map(({ dryRun }) => dryRun)).toEqual([true, false]);
  });

  test("a connection dropped after the start is not tried again, and the error says that the job may run", async () => {
    const client = clientFor(backend);
    const sessionId = await session(client);
    backend.misbehave("bulkUploadDetections", { kind: "reset-after" });
    const error = await failureOf(client.startJob({ sessionId, dryRun: false }));
    expect(error).toMatchObject({ code: "CONNECTION", details: { jobMayRun: true } });
    expect(backend.jobs).toHaveLength(1);
  });

  test.each([429, 500])("status %i is not tried again", async (status) => {
    const client = clientFor(backend);
    const sessionId = await session(client);
    backend.misbehave("bulkUploadDetections", { kind: "status", status });
    await failureOf(client.startJob({ sessionId, dryRun: false }));
    expect(backend.jobs).toEqual([]);
    expect(backend.operations().filter((name) => name === "bulkUploadDetections")).toHaveLength(1);
  });

  test("after a refusal the caller may try again", async () => {
    const client = clientFor(backend);
    const job = { sessionId: await session(client), dryRun: false };
    backend.misbehave("bulkUploadDetections", { kind: "errors", entries: [{ message: "another upload is running" }] });
    expect(await failureOf(client.startJob(job))).toMatchObject({ details: { jobMayRun: false } });
    expect(await client.startJob(job)).toBe("job-1");
  });

  test("when stopped meanwhile, the answer is still awaited, so that the job's id is known", async () => {
    const client = clientFor(backend);
    const sessionId = await session(client);
    const stop = new AbortController();
    backend.onRequest = () => stop.abort();
    expect(await client.startJob({ sessionId, dryRun: false }, { signal: stop.signal })).toBe("job-1");
  });

  test("when stopped meanwhile and no answer comes, the error says that the job may run", async () => {
    const client = clientFor(backend, { abortGraceMs: 20 });
    const sessionId = await session(client);
    const stop = new AbortController();
    backend.misbehave("bulkUploadDetections", { kind: "hang" });
    backend.onRequest = () => stop.abort();
    const error = await failureOf(client.startJob({ sessionId, dryRun: false }, { signal: stop.signal }));
    expect(error).toMatchObject({ code: "ABORTED", details: { jobMayRun: true } });
  });
});

describe("waiting for a job", () => {
  async function started(client: BackendClient): Promise<string> {
    return client.startJob({ sessionId: await session(client), dryRun: false });
  }

  test("gives what the job changed, with null lists as empty ones, and its message", async () => {
    backend.job.message = "done in 4 s";
    const client = clientFor(backend);
    expect(await client.waitForJob(await started(client), false)).toEqual({
      jobId: "job-1",
      message: "done in 4 s",
      rules: {
        newRuleIds: ["Lumen.Door.Forced"],
        modifiedRuleIds: [],
        deletedRuleIds: [],
        totalRuleIds: ["Lumen.Door.Forced"],
      },
    });
  });

  test("a slow job is asked for ever less often", async () => {
    const clock = fastClock();
    backend.job.statuses = [...Array<string>(7).fill("Processing"), "Succeeded"];
    const client = clientFor(backend, { clock, poll: { firstMs: 1000, maxMs: 5000 } });
    await client.waitForJob(await started(client), false);
    expect(clock.waits).toEqual([1000, 1500, 2250, 3375, 5000, 5000, 5000, 5000]);
  });

  test("a job that never ends is given up at the deadline", async () => {
    const clock = fastClock();
    backend.job.statuses = ["Processing"];
    const client = clientFor(backend, { clock, poll: { deadlineMs: 20_000 } });
    const error = await failureOf(client.waitForJob(await started(client), false));
    expect(error).toMatchObject({ code: "TIMEOUT", retryable: true, details: { jobId: "job-1", jobMayRun: true } });
    expect(clock.now()).toBe(20_000);
  });

  test.each([
    ["JSON", '{"errorMessage": "Lumen.Door.Forced: unknown log type"}', "Lumen.Door.Forced: unknown log type"],
    ["JSON without a reason", "{}", ""],
    ["plain words", "worker ran out of memory", "worker ran out of memory"],
  ])("a failed job tells its reason from %s", async (_, message, reason) => {
    backend.job = { statuses: ["Failed"], message, results: null };
    const client = clientFor(backend);
    const error = await failureOf(client.waitForJob(await started(client), false));
    expect(error).toMatchObject({ code: "JOB_FAILED", retryable: false, reason, details: { jobMayRun: false } });
  });

  test("a job that the backend no longer knows is lost", async () => {
    backend.job.statuses = ["Processing", null];
    const client = clientFor(backend);
    const error = await failureOf(client.waitForJob(await started(client), false));
    expect(error).toMatchObject({ code: "JOB_LOST", details: { jobId: "job-1", jobMayRun: true } });
  });

  test("a job that is said not to be found is lost", async () => {
    backend.misbehave("bulkUploadDetectionsStatus", { kind: "errors", entries: [{ message: "job not found" }] }, 3);
    const client = clientFor(backend);
    expect(await failureOf(client.waitForJob(await started(client), false))).toMatchObject({ code: "JOB_LOST" });
  });

  test("a job that is not yet known at first is waited for", async () => {
    backend.job.statuses = [null, null, "Succeeded"];
    const client = clientFor(backend);
    expect(await client.waitForJob(await started(client), false)).toMatchObject({ jobId: "job-1" });
  });

  test("an answer in between begins the count of unknown answers anew", async () => {
    backend.job.statuses = [null, null, "Processing", null, null, "Succeeded"];
    const client = clientFor(backend);
    expect(await client.waitForJob(await started(client), false)).toMatchObject({ jobId: "job-1" });
  });

  test("success without results is BAD_RESPONSE", async () => {
    backend.job.results = null;
    const client = clientFor(backend);
    expect(await failureOf(client.waitForJob(await started(client), false))).toMatchObject({ code: "BAD_RESPONSE" });
  });

  test("Ctrl-C ends the wait, names the job, and asks no further", async () => {
    backend.job.statuses = ["Processing"];
    const client = clientFor(backend);
    const jobId = await started(client);
    const stop = new AbortController();
    const onEvent = (event: UploadEvent) => event.type === "job-status" && stop.abort();
    const error = await failureOf(client.waitForJob(jobId, false, { signal: stop.signal, onEvent }));
    expect(error).toMatchObject({ code: "ABORTED", details: { jobId, jobMayRun: true } });
    expect(backend.operations().filter((name) => name === "bulkUploadDetectionsStatus")).toHaveLength(1);
  });
});
