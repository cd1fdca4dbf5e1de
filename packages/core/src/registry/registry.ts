import { type DataModelClass, type FieldDataModelClass, isDataModelClass, registerDataModels } from "../data-models";
import { changedRules, changesOf } from "../detection";
import { describeValue, PantherError, toError } from "../errors";
import { Project, ProjectPart } from "../project";
import { asRuleClass, isForeignRuleClass, isRuleClass, type RuleClass } from "../rule";
import { noticeFilter } from "./notice-filter";
import { isManaged, loadedPacks, packOf } from "./packs";
import { filterRules, type RuleFilter } from "./rule-filter";

/** What `register` takes: a rule class, a data model class, or any nesting of lists of them. */
export type Registrable = RuleClass | DataModelClass | FieldDataModelClass | Iterable<Registrable>;

/** The registered rules, by id in lower case. */
const registered = new ProjectPart(() => new Map<string, RuleClass>());

const key = (id: string): string => id.toLowerCase();

function flatten(item: unknown, items: unknown[] = []): unknown[] {
  if (typeof item === "object" && item !== null && Symbol.iterator in item) {
    for (const inner of item as Iterable<unknown>) flatten(inner, items);
  } else {
    items.push(item);
  }
  return items;
}

function duplicate(id: string, first: RuleClass, second: RuleClass): PantherError {
  const which =
    first === second ? `${first.name} was registered before` : `${first.name} and ${second.name} both have it`;
  return new PantherError("DUPLICATE_RULE_ID", `Rule with id '${id}' is already registered: ${which}.`, { ruleId: id });
}

/** Whether a rule is as its pack published it: ours are validated by the tests of their packs. */
function isValidated(rule: RuleClass): boolean {
  return packOf(rule)?.name.startsWith("@pypanther/") === true && changesOf(rule) === undefined;
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
 * several rules are at fault.
 */
export function register(...items: Registrable[]): void {
  const rules = new Map<string, RuleClass>();
  const models: (DataModelClass | FieldDataModelClass)[] = [];
  const problems: Error[] = [];
  for (const item of flatten(items)) {
    if (isDataModelClass(item)) {
      models.push(item);
      continue;
    }
    if (!isRuleClass(item) && !isForeignRuleClass(item)) {
      const message = `register takes Rule and DataModel classes, or lists of them, not ${describeValue(item)}.`;
      throw new PantherError("NOT_REGISTRABLE", message, { found: describeValue(item) });
    }
    const rule = asRuleClass(item);
    try {
      if (!isValidated(rule)) rule.validate();
      const { id } = rule.attributes;
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
  return filterRules(registered.current.values(), filter);
}

/**
 * The rules of every loaded pack that a filter takes, registered or not. The command warns of a filter that takes none, or
 * that names a log type, severity or tag that no rule has.
 */
export function getPantherRules(filter?: RuleFilter): RuleClass[] {
  const rules = loadedPacks().flatMap((pack) => pack.rules);
  const taken = filterRules(rules, filter);
  if (filter) noticeFilter(filter, rules, taken);
  return taken;
}

/**
 * What is wrong with the registered rules as they are now; overrides may have changed them since. Invalid rules and ids
 * that two rules share, each as an error.
 */
export function checkRegistry(): Error[] {
  const problems: Error[] = [];
  const seen = new Map<string, RuleClass>();
  for (const rule of registered.current.values()) {
    try {
      if (!isValidated(rule)) rule.validate();
    } catch (thrown) {
      problems.push(toError(thrown));
    }
    const { id } = rule.attributes;
    const other = seen.get(key(id));
    if (other) problems.push(duplicate(id, other, rule));
    else seen.set(key(id), rule);
  }
  return problems;
}

/** Managed rules that were overridden or extended but not registered: their changes have no effect. */
export function changedButUnregistered(): RuleClass[] {
  const inUse = new Set(registered.current.values());
  return (changedRules() as RuleClass[]).filter((rule) => isManaged(rule) && !inUse.has(rule));
}

/** Starts a new project: nothing is registered, overridden or declared; loaded packs stay. For tests. */
export function resetRegistry(): void {
  Project.use(new Project());
}
