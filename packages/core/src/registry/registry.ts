import { type DataModelClass, type FieldDataModelClass, isDataModelClass, registerDataModels } from "../data-models";
import {
  asDetectionClass,
  changedRules,
  changesOf,
  type DetectionClass,
  isDetectionClass,
  isForeignDetectionClass,
} from "../detection";
import { describeValue, PantherError, toError } from "../errors";
import { Project, ProjectPart } from "../project";
import { isRuleClass, type RuleClass } from "../rule";
import { noticeFilter } from "./notice-filter";
import { detectionsOf, isManaged, loadedPacks, packOf } from "./packs";
import { filterDetections, type RuleFilter } from "./rule-filter";

/** What `register` takes: a class of rules or other detections, a data model class, or any nesting of lists of them. */
export type Registrable = DetectionClass | DataModelClass | FieldDataModelClass | Iterable<Registrable>;

/** The registered detections, by id in lower case. */
const registered = new ProjectPart(() => new Map<string, DetectionClass>());

const key = (id: string): string => id.toLowerCase();

function flatten(item: unknown, items: unknown[] = []): unknown[] {
  if (typeof item === "object" && item !== null && Symbol.iterator in item) {
    for (const inner of item as Iterable<unknown>) flatten(inner, items);
  } else {
    items.push(item);
  }
  return items;
}

function duplicate(id: string, first: DetectionClass, second: DetectionClass): PantherError {
  const which =
    first === second
      ? `${first.name} was registered before. Register it once; what is overridden or extended takes effect wherever that is.`
      : `${first.name} and ${second.name} both have it. Give one of them another id, or register one of them only.`;
  return new PantherError("DUPLICATE_RULE_ID", `Rule with id '${id}' is already registered: ${which}`, { ruleId: id });
}

/** What a detection is known by: its id or, if it has none that can be used, the name of its class. */
function idOf(rule: DetectionClass): string {
  const id: unknown = rule.attributes.id;
  return typeof id === "string" && id !== "" ? id : rule.name;
}

/** Whether a detection is as its pack published it: ours are validated by the tests of their packs. */
function isValidated(detection: DetectionClass): boolean {
  return packOf(detection)?.name.startsWith("@pypanther/") === true && changesOf(detection) === undefined;
}

/** Throws what is wrong with a detection, unless the project wants to be told and have it all the same. */
function requireValid(rule: DetectionClass): void {
  if (isValidated(rule)) return;
  const { onInvalid } = Project.current.options;
  try {
    rule.validate();
  } catch (thrown) {
    if (!onInvalid) throw thrown;
    // One that cannot even be made cannot be registered; this throws.
    idOf(rule);
    onInvalid(toError(thrown));
  }
}

/** Several things are wrong with what was to be registered; each is in `errors`. */
export class RegistrationError extends PantherError {
  override readonly name = "RegistrationError";

  constructor(readonly errors: readonly Error[]) {
    super("INVALID_REGISTRATION", errors.map(({ message }) => message).join("\n"));
  }
}

/**
 * Registers rules and data models, so that they are tested, run and uploaded. Either everything given is registered or,
 * when any of it is invalid, nothing. Throws a RuleValidationError for an invalid rule, a PantherError for an id that is
 * taken (compared ignoring case) or for something that is neither rule nor data model, and a RegistrationError when
 * several rules are at fault. While the command loads a project, invalid rules are registered and reported by the command.
 */
export function register(...items: Registrable[]): void {
  const rules = new Map<string, DetectionClass>();
  const models: (DataModelClass | FieldDataModelClass)[] = [];
  const problems: Error[] = [];
  for (const [index, item] of flatten(items).entries()) {
    if (isDataModelClass(item)) {
      models.push(item);
      continue;
    }
    if (!isDetectionClass(item) && !isForeignDetectionClass(item)) {
      const where = item === undefined ? `, which is number ${index + 1} of what it was given` : "";
      const message = `register takes Rule and DataModel classes, or lists of them, not ${describeValue(item)}${where}.`;
      throw new PantherError("NOT_REGISTRABLE", message, { found: describeValue(item) });
    }
    const rule = asDetectionClass(item);
    try {
      requireValid(rule);
      const id = idOf(rule);
      const other = registered.current.get(key(id)) ?? rules.get(key(id));
      if (other) throw duplicate(id, other, rule);
      rules.set(key(id), rule);
    } catch (thrown) {
      problems.push(toError(thrown));
    }
  }
  const [problem, ...more] = problems;
  if (problem) throw more.length > 0 ? new RegistrationError(problems) : problem;
  registerDataModels(models);
  for (const [id, rule] of rules) registered.current.set(id, rule);
}

/** The registered rules that a filter takes, in the order in which they were registered. */
export function registeredRules(filter?: RuleFilter): RuleClass[] {
  return registeredDetections(filter).filter(isRuleClass);
}

/** The registered detections of every kind that a filter takes, in the order in which they were registered. */
export function registeredDetections(filter?: RuleFilter): DetectionClass[] {
  return filterDetections(registered.current.values(), filter);
}

/**
 * The rules of every loaded pack that a filter takes, registered or not. The command warns of a filter that takes none, or
 * that names a log type, severity or tag that no rule has.
 */
export function getPantherRules(filter?: RuleFilter): RuleClass[] {
  const rules = loadedPacks().flatMap((pack) => pack.rules);
  const taken = filterDetections(rules, filter);
  if (filter) noticeFilter(filter, rules, taken);
  return taken;
}

/** The detections of every kind of every loaded pack that a filter takes, registered or not. */
export function getPantherDetections(filter?: RuleFilter): DetectionClass[] {
  return filterDetections(loadedPacks().flatMap(detectionsOf), filter);
}

/** A registered detection that cannot be used as it is, and why. */
export interface InvalidDetection {
  readonly detection: DetectionClass;
  readonly error: Error;
}

/**
 * The registered detections that cannot be used as they are now; overrides may have changed them since. One that is
 * invalid and has the id of another one is there twice.
 */
export function invalidDetections(): InvalidDetection[] {
  const problems: InvalidDetection[] = [];
  const seen = new Map<string, DetectionClass>();
  for (const rule of registered.current.values()) {
    try {
      if (!isValidated(rule)) rule.validate();
    } catch (thrown) {
      problems.push({ detection: rule, error: toError(thrown) });
    }
    const id = idOf(rule);
    const other = seen.get(key(id));
    if (other) problems.push({ detection: rule, error: duplicate(id, other, rule) });
    else seen.set(key(id), rule);
  }
  return problems;
}

/** What is wrong with the registered detections as they are now: invalid rules and ids that two rules share. */
export function checkRegistry(): Error[] {
  return invalidDetections().map(({ error }) => error);
}

/** Managed rules that were overridden or extended but not registered: their changes have no effect. */
export function changedButUnregistered(): DetectionClass[] {
  const inUse = new Set(registered.current.values());
  return (changedRules() as DetectionClass[]).filter((rule) => isManaged(rule) && !inUse.has(rule));
}

/** Starts a new project: nothing is registered, overridden or declared; loaded packs stay. For tests. */
export function resetRegistry(): void {
  Project.use(new Project());
}
