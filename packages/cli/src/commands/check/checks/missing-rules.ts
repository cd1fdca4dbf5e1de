import { isManaged, notices } from "@pypanther/core/runtime";
import { type Finding, placeOf } from "../../../project/findings/finding";
import { unregisteredClasses } from "../../../project/missing/unregistered-classes";
import { projectLocation } from "../../../project/source-line";
import type { CheckSubject } from "./check";

/** A sentence that begins with its place, taken apart. */
function classFinding(text: string): Finding {
  const [, place, message = text] = /^(.+?:\d+): (.*)$/s.exec(text) ?? [];
  return { code: "CLASS_NOT_REGISTERED", severity: "error", message, place };
}

/** What tells that rules are missing from the project without its author having said so. */
export function missingRules({ project, rules }: CheckSubject): Finding[] {
  const own = rules.filter((rule) => !isManaged(rule));
  const classes = unregisteredClasses(project, new Set(own.map(({ name }) => name))).map(classFinding);
  const filters = notices().map(({ error, dropsRules }): Finding => ({
    code: error.code,
    severity: dropsRules ? "error" : "warning",
    message: error.message,
    place: placeOf(projectLocation(error.stack, project.directory), project.directory),
  }));
  return [...classes, ...filters];
}
