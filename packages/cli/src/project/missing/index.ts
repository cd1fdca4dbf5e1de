import { listingsOf, notices, registeredDetections } from "@pypanther/core/runtime";
import type { Finding } from "../findings";
import type { Project } from "../load-project";
import { describeLocation, projectLocation } from "../source-line";
import { unregisteredClasses } from "./unregistered-classes";

/** What tells that rules are missing from the project without its author having said so; an error where that is certain. */
export function missingRules(project: Project): Finding[] {
  const own = listingsOf(registeredDetections()).filter(({ pack }) => pack === undefined);
  const classes = unregisteredClasses(project, new Set(own.map(({ detection }) => detection.name)));
  const filters = notices().map(({ error, dropsRules }): Finding => {
    const at = projectLocation(error.stack, project.directory);
    return {
      code: error.code,
      severity: dropsRules ? "error" : "warning",
      message: error.message,
      place: at && describeLocation(at, project.directory),
    };
  });
  return [...classes, ...filters];
}
