import { changedButUnregistered, changesOf } from "@pypanther/core/runtime";
import { type Finding, placeOf } from "../../../project/findings/finding";
import { projectLocation } from "../../../project/source-line";
import type { CheckSubject } from "./check";

/** Managed rules that were changed and not registered, so that the changes have no effect. */
export function idleChanges({ project: { directory } }: CheckSubject): Finding[] {
  return changedButUnregistered().map((rule) => ({
    code: "CHANGED_BUT_NOT_REGISTERED",
    severity: "warning",
    message: `${rule.name} is changed here but not registered, so the change has no effect. Register it: register(${rule.name}).`,
    place: placeOf(projectLocation(changesOf(rule)?.at(-1)?.made.stack, directory), directory),
    ruleId: rule.attributes.id,
  }));
}
