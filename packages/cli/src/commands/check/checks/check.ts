import type { RuleClass } from "@pypanther/core";
import type { Finding } from "../../../project/findings/finding";
import type { Project } from "../../../project/load-project";

/** What a check looks at. */
export interface CheckSubject {
  readonly project: Project;
  /** The registered rules. */
  readonly rules: readonly RuleClass[];
  /** How many tests each rule of the user's own must have. */
  readonly minimumTests: number;
}

/** Looks for one kind of mistake in a loaded project. */
export type Check = (subject: CheckSubject) => readonly Finding[];
