import { type InvalidDetection, PantherError, RuleValidationError, type SourceLocation } from "@pypanther/core/runtime";
import type { Project } from "../load-project";
import { type Finding, placeOf } from "./finding";
import { placeOfMember } from "./member-location";

type Source = Pick<Project, "directory" | "sources">;

function parsePlace(at: string | undefined): Pick<SourceLocation, "file" | "line"> | undefined {
  const [, file = "", line] = /^(.*):(\d+)$/.exec(at ?? "") ?? [];
  return file === "" ? undefined : { file, line: Number(line) };
}

/** The member that a problem is about: "tags" for "tags[1]". */
const memberOf = (attribute: string): string => /^[\w$]*/.exec(attribute)?.[0] ?? "";

/** What is wrong with a rule, each problem with its place in the rule's own file or at the override that made it. */
export function findingsOfRule({ detection, error }: InvalidDetection, project: Source): Finding[] {
  const ruleId = String(detection.attributes.id ?? detection.name);
  const finding = (code: string, message: string, member: string, at?: string): Finding => ({
    code,
    severity: "error",
    message,
    ruleId,
    place: placeOf(parsePlace(at), project.directory) ?? placeOfMember(detection, member, project),
  });
  if (error instanceof RuleValidationError) {
    const seen = new Set<string>();
    return error.problems.flatMap(({ code, message, attribute, at }) => {
      if (seen.has(message)) return [];
      seen.add(message);
      return [finding(code, message, memberOf(attribute), at)];
    });
  }
  if (error instanceof PantherError) return [finding(error.code, error.message, error.details.attribute ?? "id")];
  return [finding("INVALID_CONFIGURATION", error.message, "validateConfig")];
}
