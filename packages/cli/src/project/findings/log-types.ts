import {
  changesOf,
  eventOf,
  isKnownLogType,
  isManaged,
  knownLogTypes,
  nearMiss,
  registeredRules,
  type RuleClass,
  type RuleTestInit,
  RuleTest,
} from "@pypanther/core/runtime";
import type { Project } from "../load-project";
import { type Finding, findingText, placeOf } from "./finding";
import { placeOfMember } from "./member-location";

/** The schemas of the project, by name, and what is wrong with their files. */
export interface ProjectSchemas {
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

const didYouMean = (near: string | undefined): string => (near === undefined ? "" : ` Did you mean "${near}"?`);

/** Rules whose log types the project has a say in; packs test their own. */
function ownRules(): RuleClass[] {
  return registeredRules().filter(
    (rule) => !isManaged(rule) || changesOf(rule)?.some(({ values }) => Object.hasOwn(values, "logTypes")) === true,
  );
}

const logTypesOf = ({ attributes }: RuleClass): string[] =>
  Array.isArray(attributes.logTypes) ? attributes.logTypes.filter((name) => typeof name === "string") : [];

/** Whether a rule of the project names a log type that only a schema of its own can explain. */
export function needsSchemas(): boolean {
  return ownRules().some((rule) => logTypesOf(rule).some((name) => !isKnownLogType(name)));
}

function unknownLogTypes(rule: RuleClass, schemas: ReadonlySet<string>, project: Project): Finding[] {
  return logTypesOf(rule)
    .filter((name) => name.startsWith("Custom.") && !isKnownLogType(name) && !schemas.has(name))
    .map((name) => ({
      code: "UNKNOWN_CUSTOM_LOG_TYPE",
      severity: "error",
      ruleId: rule.attributes.id,
      place: placeOfMember(rule, "logTypes", project),
      message:
        `logTypes: no schema of the project is named "${name}".${didYouMean(nearMiss(name, [...schemas]))} ` +
        `If its schema is on the backend only, say so in main.ts: declareLogType("${name}").`,
    }));
}

/** The log type that a test's log says it is of; undefined for a log that does not say, or that the test itself complains of. */
function logTypeOf(test: RuleTestInit): string | undefined {
  try {
    return eventOf(test.log).string("p_log_type") || undefined;
  } catch {
    return undefined;
  }
}

function otherLogTypes(rule: RuleClass, schemas: ReadonlySet<string>, project: Project): Finding[] {
  const { id, tests } = rule.attributes;
  const own = logTypesOf(rule);
  if (own.length === 0 || isManaged(rule) || !Array.isArray(tests)) return [];
  return tests.flatMap((test) => {
    const logType = logTypeOf(test);
    if (logType === undefined || own.includes(logType)) return [];
    const isKnown = isKnownLogType(logType) || schemas.has(logType);
    const near = nearMiss(logType, own) ?? (isKnown ? undefined : nearMiss(logType, [...schemas, ...knownLogTypes()]));
    const what = isKnown ? "is not among the rule's log types" : "is unknown, and not among the rule's log types";
    return {
      code: "TEST_OF_OTHER_LOG_TYPE",
      severity: "error",
      ruleId: id,
      place:
        placeOf(test instanceof RuleTest ? test.sourceLocation() : undefined, project.directory) ??
        placeOfMember(rule, "tests", project),
      message: `test "${test.name}": p_log_type "${logType}" ${what} (${own.join(", ")}), so the rule never sees such a log.${didYouMean(near)}`,
    };
  });
}

/** Log types that nothing explains, and tests whose logs their rule would never see. */
export function logTypeFindings(project: Project, { names, findings }: ProjectSchemas): Finding[] {
  const schemas = new Set(names);
  const found = ownRules().flatMap((rule) => [
    ...unknownLogTypes(rule, schemas, project),
    ...otherLogTypes(rule, schemas, project),
  ]);
  const texts = new Set<string>();
  const once = found.filter((finding) => !texts.has(findingText(finding)) && texts.add(findingText(finding)));
  return [...findings, ...once];
}
