import type { Clock } from "./clock";

/** How often and how patiently a repeatable request is repeated. Times in milliseconds. */
export interface RetryPolicy {
  /** Attempts in all, the first included. */
  attempts: number;
  /** Wait before the second attempt; it doubles with each further one. */
  baseMs: number;
  maxMs: number;
  /** The most that a `Retry-After` of the backend is waited for. */
  retryAfterMaxMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 4, baseMs: 500, maxMs: 20_000, retryAfterMaxMs: 60_000 };

/** The wait before the next attempt: what the backend asked for, else exponential with half of it left to chance. */
export function backoff(policy: RetryPolicy, attempt: number, retryAfterMs: number | undefined, clock: Clock): number {
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, policy.retryAfterMaxMs);
  const ceiling = Math.min(policy.baseMs * 2 ** (attempt - 1), policy.maxMs);
  return ceiling / 2 + (clock.random() * ceiling) / 2;
}

/** Reads a `Retry-After` header (seconds or an HTTP date) as milliseconds from now. */
export function parseRetryAfter(header: string | undefined): number | undefined {
  const value = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
