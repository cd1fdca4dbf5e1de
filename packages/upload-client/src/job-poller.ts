import type { CallOptions } from "./call-options";
import { isUploadError, type UploadErrorDetails } from "./errors";
import { failureReason } from "./graphql/failure-reason";
import type { Clock } from "./http/clock";
import type { JobResult, JobStatus } from "./job";
import type { Secrets } from "./secrets";

/** How a job is awaited. Times in milliseconds. */
export interface PollPolicy {
  /** Wait before the first question; each further wait is half as long again, up to `maxMs`. */
  firstMs: number;
  maxMs: number;
  /** After this long without an end the job is given up (`TIMEOUT`). */
  deadlineMs: number;
}

export const DEFAULT_POLL: PollPolicy = { firstMs: 1_000, maxMs: 10_000, deadlineMs: 15 * 60_000 };

/** A backend may take a moment until it knows a job that it has just accepted. */
const UNKNOWN_UNTIL_LOST = 3;

/** What is polled, and with which means. */
export interface PolledJob {
  jobId: string;
  dryRun: boolean;
  policy: PollPolicy;
  clock: Clock;
  secrets: Secrets;
  /** The job's status; nothing if the backend does not know the job. */
  ask(): Promise<JobStatus | undefined>;
}

/** Waits until the job has succeeded. Rejects with `JOB_FAILED`, `JOB_LOST`, `TIMEOUT`, `BAD_RESPONSE` or `ABORTED`. */
export async function pollJob(job: PolledJob, { signal, onEvent }: CallOptions): Promise<JobResult> {
  const { jobId, policy, clock, secrets } = job;
  const unfinished: UploadErrorDetails = { jobId, jobMayRun: !job.dryRun };
  const goesOn = job.dryRun ? "It was a dry run, so it changes nothing." : "It may still be running on the backend.";
  const giveUpAt = clock.now() + policy.deadlineMs;
  const stopped = () =>
    secrets.error("ABORTED", `Waiting for job ${jobId} was stopped. ${goesOn}`, { details: unfinished });
  let unknown = 0;

  for (let waitMs = policy.firstMs; ; waitMs = Math.min(waitMs * 1.5, policy.maxMs)) {
    const leftMs = giveUpAt - clock.now();
    if (leftMs <= 0) {
      const message = `Job ${jobId} has not ended within ${policy.deadlineMs / 1000} s. ${goesOn}`;
      throw secrets.error("TIMEOUT", message, { details: unfinished });
    }
    await clock.sleep(Math.min(waitMs, leftMs), signal).catch(() => {
      throw stopped();
    });

    const answer = await job.ask().catch((error: unknown) => {
      if (signal?.aborted) throw stopped();
      throw isUploadError(error) ? error.with(unfinished) : error;
    });
    if (answer === undefined) {
      if (++unknown < UNKNOWN_UNTIL_LOST) continue;
      const message = `The backend no longer knows job ${jobId}, so its outcome is unknown.`;
      throw secrets.error("JOB_LOST", message, { details: unfinished });
    }
    unknown = 0;
    onEvent?.({ type: "job-status", jobId, status: secrets.clean(answer.status) });
    if (answer.status === "Failed") {
      const reason = failureReason(answer.message);
      const message = `Job ${jobId} failed ${reason === "" ? "without a reason." : `on the backend: ${reason}`}`;
      throw secrets.error("JOB_FAILED", message, { reason, details: { jobId, jobMayRun: false } });
    }
    if (answer.status !== "Succeeded") continue;
    if (answer.results === undefined) {
      const message = `Job ${jobId} succeeded, but the backend did not say what it changed.`;
      throw secrets.error("BAD_RESPONSE", message, { details: unfinished });
    }
    return { jobId, message: secrets.clean(answer.message), rules: answer.results };
  }
}
