import type { PantherError } from "../errors";
import { ProjectPart } from "../project";

/** Something that happened while a project was loaded and that its author probably did not mean. */
export interface Notice {
  /** What it is; its stack says where. */
  readonly error: PantherError;
  /** Whether rules that were asked for are missing, so that an upload would drop them. */
  readonly dropsRules: boolean;
}

const given = new ProjectPart((): Notice[] => []);

/** Remembers a notice. */
export function addNotice(notice: Notice): void {
  given.current.push(notice);
}

/** What was noticed while the project was loaded, in order. */
export function notices(): readonly Notice[] {
  return given.current;
}
