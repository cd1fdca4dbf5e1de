import { isManaged, notices, registeredDetections } from "@pypanther/core/runtime";
import type { Output } from "../../kernel/context";
import { UserError } from "../../kernel/errors";
import type { Project } from "../load-project";
import { describeLocation, projectLocation } from "../source-line";
import { unregisteredClasses } from "./unregistered-classes";

/** Something by which rules may be missing from a project. */
interface Finding {
  readonly text: string;
  /** Whether rules are missing for certain. */
  readonly dropsRules: boolean;
}

function findingsOf(project: Project): Finding[] {
  const own = registeredDetections().filter((rule) => !isManaged(rule));
  const classes = unregisteredClasses(project, new Set(own.map(({ name }) => name)));
  const filters = notices().map(({ error, dropsRules }) => {
    const at = projectLocation(error.stack, project.directory);
    return { text: `${at ? `${describeLocation(at, project.directory)}: ` : ""}${error.message}`, dropsRules };
  });
  return [...classes.map((text) => ({ text, dropsRules: true })), ...filters];
}

function warn(findings: readonly Finding[], { write, style }: Output): void {
  for (const text of new Set(findings.map((finding) => finding.text))) write(`${style.yellow("Warning:")} ${text}\n`);
}

/** Warns of rules that are missing from the project without its author having said so. */
export function warnOfMissingRules(project: Project, stderr: Output): void {
  warn(findingsOf(project), stderr);
}

/**
 * Refuses a project from which rules are missing for certain, with a UserError that begins with what was not done
 * because of it. Of what is less than certain it warns.
 */
export function requireNoMissingRules(project: Project, consequence: string, stderr: Output): void {
  const findings = findingsOf(project);
  const missing = new Set(findings.filter(({ dropsRules }) => dropsRules).map(({ text }) => text));
  warn(
    findings.filter(({ dropsRules }) => !dropsRules),
    stderr,
  );
  if (missing.size === 0) return;
  throw new UserError(
    `${consequence}, since rules are missing that the project seems to mean:\n${[...missing].map((text) => `  ${text}`).join("\n")}`,
  );
}
