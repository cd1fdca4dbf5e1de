import {
  type DetectionClass,
  type DetectionResult,
  isJsonObject,
  type JsonObject,
  kindOf,
  eventOf,
  instantiate,
  isRuleClass,
  type RuleTestFile,
  runTest,
  type Severity,
} from "@pypanther/core/runtime";
import { tacticName } from "@pypanther/cli";
import type { SourceClass, SourceField } from "./class-fields";

/** A tunable of a detection, as its page shows it. */
export interface Tunable extends SourceField {
  /** The default value as JSON. */
  readonly defaultValue: string;
}

/** What the site knows of a detection: one row of the catalogue and one page. */
export interface DetectionEntry {
  readonly id: string;
  /** The name of its page. */
  readonly slug: string;
  readonly className: string;
  readonly kind: string;
  readonly name: string;
  readonly pack: string;
  /** The path of its source from the top of the repository. */
  readonly source: string;
  readonly logTypes: readonly string[];
  readonly severity: Severity;
  readonly enabled: boolean;
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
  readonly reports: Readonly<Record<string, readonly string[]>>;
  readonly tags: readonly string[];
  readonly description: string;
  readonly runbook: string;
  readonly reference: string;
  readonly threshold: number;
  readonly dedupPeriodMinutes: number;
  readonly createAlert: boolean;
  readonly tunables: readonly Tunable[];
  /** An alert that one of its tests gives, with the log behind it. */
  readonly example: ExampleAlert | undefined;
}

/** An alert from a detection's tests. */
export interface ExampleAlert {
  readonly test: string;
  readonly title: string;
  readonly severity: string;
  readonly dedup: string;
  readonly context: JsonObject;
  readonly log: JsonObject;
}

const attack = "MITRE ATT&CK";

/** A name for a page's address: letters, digits and hyphens. */
export function slugOf(id: string): string {
  return id
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

/** The declared fields of a class, its own before those that it inherits from classes of the packs. */
function fieldsOf(name: string, classes: ReadonlyMap<string, SourceClass>): ReadonlyMap<string, SourceField> {
  const fields = new Map<string, SourceField>();
  for (let at = classes.get(name); at; at = at.base === undefined ? undefined : classes.get(at.base)) {
    for (const field of at.fields) {
      const known = fields.get(field.name);
      fields.set(field.name, {
        name: field.name,
        type: known?.type ? known.type : field.type,
        comment: known?.comment ? known.comment : field.comment,
      });
    }
  }
  return fields;
}

function tunablesOf(detection: DetectionClass, classes: ReadonlyMap<string, SourceClass>): Tunable[] {
  const instance = instantiate(detection);
  const attributes = new Set([...Object.keys(kindOf(detection).wireNames), "when", "scheduledQueries"]);
  const declared = fieldsOf(detection.name, classes);
  return Object.entries(instance)
    .filter(([name, value]) => !attributes.has(name) && typeof value !== "function")
    .map(([name, value]) => {
      const { type = "", comment = "" } = declared.get(name) ?? {};
      return { name, type, comment, defaultValue: JSON.stringify(value) ?? "undefined" };
    });
}

async function exampleOf(file: RuleTestFile | undefined): Promise<ExampleAlert | undefined> {
  for (const test of file?.tests ?? []) {
    if (!file || !test.expectedResult) continue;
    const rule = Object.assign(instantiate(file.rule), structuredClone(file.overrides ?? {}));
    const { detectionResult } = await runTest(rule, test);
    if (detectionResult) return asExample(test.name, detectionResult, eventOf(test.log).toJSON() as JsonObject);
  }
  return undefined;
}

function asExample(test: string, result: DetectionResult, log: JsonObject): ExampleAlert {
  const context: unknown = JSON.parse(result.alertContextOutput ?? "{}");
  return {
    test,
    title: result.titleOutput ?? "",
    severity: result.severityOutput ?? "",
    dedup: result.dedupOutput ?? "",
    context: isJsonObject(context) ? context : {},
    log,
  };
}

/** What the site shows of a managed detection; `file` holds its tests. */
export async function detectionEntry(
  detection: DetectionClass,
  pack: string,
  classes: ReadonlyMap<string, SourceClass>,
  file: RuleTestFile | undefined,
): Promise<DetectionEntry> {
  const { attributes } = detection;
  const mapped = attributes.reports[attack] ?? [];
  const tactics = [...new Set(mapped.map((item) => tacticName(item.split(":")[0] ?? "")))];
  return {
    id: attributes.id,
    slug: slugOf(attributes.id),
    className: detection.name,
    kind: kindOf(detection).name,
    name: attributes.displayName || attributes.id,
    pack,
    source: classes.get(detection.name)?.file ?? "",
    logTypes: isRuleClass(detection) ? detection.attributes.logTypes : [],
    severity: attributes.defaultSeverity,
    enabled: attributes.enabled,
    tactics,
    techniques: mapped,
    reports: attributes.reports,
    tags: attributes.tags,
    description: attributes.defaultDescription,
    runbook: attributes.defaultRunbook,
    reference: attributes.defaultReference,
    threshold: isRuleClass(detection) ? detection.attributes.threshold : 1,
    dedupPeriodMinutes: attributes.dedupPeriodMinutes,
    createAlert: attributes.createAlert,
    tunables: tunablesOf(detection, classes),
    example: await exampleOf(file),
  };
}
