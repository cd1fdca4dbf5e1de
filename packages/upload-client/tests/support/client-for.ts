import { BackendClient, type BackendClientOptions, isUploadError, type UploadError } from "../../src";
import type { FakeBackend } from "./fake-backend";
import { fastClock } from "./fast-clock";

/** A client of the fake backend that does not wait. */
export function clientFor({ url, token }: FakeBackend, options: Partial<BackendClientOptions> = {}): BackendClient {
  return new BackendClient({ host: url, token, clock: fastClock(), abortGraceMs: 200, ...options });
}

/** The error that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<UploadError> {
  try {
    await promise;
  } catch (error) {
    if (isUploadError(error)) return error;
    throw error;
  }
  throw new Error("expected a failure, but it succeeded");
}
