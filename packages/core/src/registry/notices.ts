import type { PantherError } from "../errors";

/** Something that happened while a project was loaded and that its author probably did not mean. */
export interface Notice {
  /** What it is; its stack says where. */
  readonly error: PantherError;
  /** Whether rules that were asked for are missing, so that an upload would drop them. */
  readonly dropsRules: boolean;
}

const given: Notice[] = [];

/** Remembers a notice. */
export function addNotice(notice: Notice): void {
  given.push(notice);
}

/** What was noticed since the process started, in order. */
export function notices(): readonly Notice[] {
  return given;
}

/** Forgets what was noticed; for tests. */
export function clearNotices(): void {
  given.length = 0;
}
