import { type DataModelClass, type FieldDataModelClass, isDataModelClass, registerDataModels } from "../data-models";
import {
  asDetectionClass,
  changedRules,
  type DetectionClass,
  isDetectionClass,
  isForeignDetectionClass,
} from "../detection";
import { describeValue, PantherError, toError } from "../errors";
import { Project, ProjectPart } from "../project";
import type { RuleClass } from "../rule";
import { detectionList, elementOf } from "./detection-list";
import { Listing } from "./listing";
import { noticeFilter } from "./notice-filter";
import { isManaged, packedDetections, packedRules } from "./packs";
import { filterListings, type RuleFilter } from "./rule-filter";

/** What `register` takes: a class of rules or other detections, a data model class, or any nesting of lists of them. */
export type Registrable = DetectionClass | DataModelClass | FieldDataModelClass | Iterable<Registrable>;

/** The registered detections, by id in lower case. */
const registered = new ProjectPart(() => new Map<string, Listing>());

const key = (id: string): string => id.toLowerCase();

/** Everything in nested lists, classes that are not loaded as their listings. */
function flatten(item: unknown, items: unknown[] = []): unknown[] {
  if (Array.isArray(item)) {
    for (let index = 0; index < item.length; index += 1) flatten(elementOf(item, index), items);
  } else if (typeof item === "object" && item !== null && Symbol.iterator in item) {
    for (const inner of item as Iterable<unknown>) flatten(inner, items);
  } else {
    items.push(item);
  }
  return items;
}

/** The listing of what `register` was given; `index` is its place among the rest. */
function asListing(item: unknown, index: number): Listing {
  if (item instanceof Listing) return item;
  if (isDetectionClass(item) || isForeignDetectionClass(item)) return Listing.of(asDetectionClass(item));
  const where = item === undefined ? `, which is number ${index + 1} of what it was given` : "";
  const message = `register takes Rule and DataModel classes, or lists of them, not ${describeValue(item)}${where}.`;
  throw new PantherError("NOT_REGISTRABLE", message, { found: describeValue(item) });
}

function duplicate(first: Listing, second: Listing): PantherError {
  const id = idOf(second);
  const [one, other] = [first.detection, second.detection];
  const which =
    one === other
      ? `${one.name} was registered before. Register it once; what is overridden or extended takes effect wherever that is.`
      : `${one.name} and ${other.name} both have it. Give one of them another id, or register one of them only.`;
  return new PantherError("DUPLICATE_RULE_ID", `Rule with id '${id}' is already registered: ${which}`, { ruleId: id });
}

/** What a detection is known by: its id or, if it has none that can be used, the name of its class. */
function idOf(listing: Listing): string {
  const id: unknown = listing.id;
  return typeof id === "string" && id !== "" ? id : listing.detection.name;
}

/** Validates a detection, unless it is as its pack published it: ours are validated by the tests of their packs. */
function validate(listing: Listing): void {
  const isValidated = listing.pack?.name.startsWith("@pypanther/") === true && !listing.isChanged;
  if (!isValidated) listing.detection.validate();
}

/** Throws what is wrong with a detection, unless the project wants to be told and have it all the same. */
function requireValid(listing: Listing): void {
  const { onInvalid } = Project.current.options;
  try {
    validate(listing);
  } catch (thrown) {
    if (!onInvalid) throw thrown;
    // One that cannot even be made cannot be registered; this throws.
    idOf(listing);
    onInvalid(toError(thrown));
  }
}

/** Several things are wrong with what was to be registered; each is in `errors`. */
export class RegistrationError extends PantherError {
  override readonly name = "RegistrationError";

  constructor(
    /** Each of the things that are wrong. */
    readonly errors: readonly Error[],
  ) {
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
  const rules = new Map<string, Listing>();
  const models: (DataModelClass | FieldDataModelClass)[] = [];
  const problems: Error[] = [];
  for (const [index, item] of flatten(items).entries()) {
    if (isDataModelClass(item)) {
      models.push(item);
      continue;
    }
    const listing = asListing(item, index);
    try {
      requireValid(listing);
      const id = key(idOf(listing));
      const other = registered.current.get(id) ?? rules.get(id);
      if (other) throw duplicate(other, listing);
      rules.set(id, listing);
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
  const rules = [...registered.current.values()].filter((listing) => listing.isRule());
  return detectionList(filterListings(rules, filter));
}

/** The registered detections of every kind that a filter takes, in the order in which they were registered. */
export function registeredDetections(filter?: RuleFilter): DetectionClass[] {
  return detectionList(filterListings(registered.current.values(), filter));
}

/**
 * The rules of every loaded pack that a filter takes, registered or not. Their code is loaded when the list is looked
 * into; `register` takes the list as it is. The command warns of a filter that takes none, or that names a log type,
 * severity or tag that no rule has.
 */
export function getPantherRules(filter?: RuleFilter): RuleClass[] {
  const rules = packedRules();
  const taken = filterListings(rules, filter);
  if (filter) noticeFilter(filter, rules, taken);
  return detectionList(taken);
}

/** The detections of every kind of every loaded pack that a filter takes, registered or not. */
export function getPantherDetections(filter?: RuleFilter): DetectionClass[] {
  return detectionList(filterListings(packedDetections(), filter));
}

/** A registered detection that cannot be used as it is, and why. */
export interface InvalidDetection {
  /** Its class. */
  readonly detection: DetectionClass;
  /** What is wrong with it. */
  readonly error: Error;
}

/**
 * The registered detections that cannot be used as they are now; overrides may have changed them since. One that is
 * invalid and has the id of another one is there twice.
 */
export function invalidDetections(): InvalidDetection[] {
  const problems: InvalidDetection[] = [];
  const seen = new Map<string, Listing>();
  for (const listing of registered.current.values()) {
    try {
      validate(listing);
    } catch (thrown) {
      problems.push({ detection: listing.detection, error: toError(thrown) });
    }
    const id = key(idOf(listing));
    const other = seen.get(id);
    if (other) problems.push({ detection: listing.detection, error: duplicate(other, listing) });
    else seen.set(id, listing);
  }
  return problems;
}

/** What is wrong with the registered detections as they are now: invalid rules and ids that two rules share. */
export function checkRegistry(): Error[] {
  return invalidDetections().map(({ error }) => error);
}

/** Managed rules that were overridden or extended but not registered: their changes have no effect. */
export function changedButUnregistered(): DetectionClass[] {
  // What is not loaded is not changed.
  const inUse = new Set([...registered.current.values()].map(({ loaded }) => loaded));
  return (changedRules() as DetectionClass[]).filter((rule) => isManaged(rule) && !inUse.has(rule));
}

/** Starts a new project: nothing is registered, overridden or declared; loaded packs stay. For tests. */
export function resetRegistry(): void {
  Project.use(new Project());
}
