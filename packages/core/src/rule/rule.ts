import type { MaybePromise } from "../async";
import type { When } from "../conditions";
import {
  changesOf,
  type DetectionResult,
  type DetectionType,
  type Extensions,
  freezePlain,
  instantiate,
  kindOf,
  type Overrides,
  recordChange,
  ruleMark,
  type RuleTestInit,
  type RuleTestResult,
  type RunTestsOptions,
  type Severity,
  type SeverityOrDefault,
  testToObject,
} from "../detection";
import type { EventReader, PantherEvent } from "../event";
import type { LogType } from "../log-types";
import { ProjectPart } from "../project";
import type { Filter } from "./filters";
import { attributeNames, type Reports, type RuleAttributes, type RuleStatus, wireNames } from "./rule-attributes";

/** What an alert says about its event beyond the texts: any JSON object, event fields and readers included. */
export type AlertContext = EventReader | Readonly<Record<string, unknown>>;

/** A rule's attributes as they are in force: the class's fields with its overrides, read-only, tunables included. */
export type ResolvedAttributes = Readonly<RuleAttributes> & { readonly when?: When } & Readonly<
    Record<string, unknown>
  >;

/** A concrete rule class: what `register`, filters and the CLI work with. */
export interface RuleClass<R extends Rule = Rule> {
  new (): R;
  readonly name: string;
  readonly attributes: ResolvedAttributes;
  override(changes: Overrides<R>): void;
  extend(additions: Extensions<R>): void;
  validate(): void;
  runTests(options?: RunTestsOptions): Promise<RuleTestResult[]>;
  toObject(): Record<string, unknown>;
}

/** What `attributes` gave, by class. */
const views = new ProjectPart(
  () => new WeakMap<new () => Rule, { changes: unknown; attributes: ResolvedAttributes }>(),
);

/** Keeps a fresh instance's fields, frozen, as the attributes of its class until the next change. */
function rememberAttributes(ruleClass: new () => Rule, rule: Rule): ResolvedAttributes {
  const attributes = freezePlain({ ...rule }) as unknown as ResolvedAttributes;
  views.current.set(ruleClass, { changes: changesOf(ruleClass), attributes });
  return attributes;
}

/**
 * A detection: which logs it reads, when it fires, and what its alert says. Attributes and tunables are fields, logic
 * is in methods; a subclass sets `id`, `logTypes` and `defaultSeverity` and gives a `when`, a `rule`, or both.
 */
export abstract class Rule {
  static readonly [ruleMark] = true;

  /** Unique name of the rule, compared ignoring case. */
  abstract id: string;
  /** The log types whose events the rule sees. */
  abstract logTypes: LogType[];
  /** The severity of its alerts unless `severity` says otherwise. */
  abstract defaultSeverity: Severity;
  /** Whether matches become alerts; false keeps them as signals. */
  createAlert = true;
  /** How long matches with the same dedup string join one alert, in minutes of event time. */
  dedupPeriodMinutes = 60;
  /** The name that people read; the id when empty. */
  displayName = "";
  /** Whether the rule runs on the stream. */
  enabled = true;
  /** Event fields to summarise over all events of an alert. */
  summaryAttributes: string[] = [];
  /** Tests of the rule that `pypanther test` runs. */
  tests: RuleTestInit[] = [];
  /** How many matches (or distinct `unique` values) within the dedup period make an alert. */
  threshold = 1;
  /** Free labels. */
  tags: string[] = [];
  /** The standards the rule covers, by report name. */
  reports: Reports = {};
  /** The event must pass all of these. */
  includeFilters: Filter[] = [];
  /** The event must pass none of these. */
  excludeFilters: Filter[] = [];
  /** Destinations by name or id; null leaves it to their own routing, an empty list sends nowhere. */
  defaultDestinations: string[] | null = null;
  /** What the alert is about, unless `description` says otherwise. */
  defaultDescription = "";
  /** What to do about an alert, unless `runbook` says otherwise. */
  defaultRunbook = "";
  /** Where to read on, unless `reference` says otherwise. */
  defaultReference = "";

  /** How far the rule can be relied on. */
  status: RuleStatus = "Stable";

  /** What must hold of an event before `rule` is asked, besides what base classes ask for. */
  when?: When = undefined;

  /** Whether the event is a match; asked only when `when` holds and filters pass. Must return a boolean. */
  rule(event: PantherEvent): MaybePromise<boolean>;
  rule(): MaybePromise<boolean> {
    return true;
  }

  /** The alert's title, at most 1000 characters. */
  title(event: PantherEvent): MaybePromise<string>;
  title(): MaybePromise<string> {
    return this.displayName || this.id;
  }

  /** Matches with the same dedup string join one alert; the title unless overridden. */
  dedup(event: PantherEvent): MaybePromise<string> {
    return this.title(event);
  }

  /** The alert's severity, in any case; "DEFAULT" means `defaultSeverity`. */
  severity(event: PantherEvent): MaybePromise<SeverityOrDefault>;
  severity(): MaybePromise<SeverityOrDefault> {
    return this.defaultSeverity;
  }

  /** What happened. */
  description(event: PantherEvent): MaybePromise<string>;
  description(): MaybePromise<string> {
    return this.defaultDescription;
  }

  /** Where to read on. */
  reference(event: PantherEvent): MaybePromise<string>;
  reference(): MaybePromise<string> {
    return this.defaultReference;
  }

  /** What to do. */
  runbook(event: PantherEvent): MaybePromise<string>;
  runbook(): MaybePromise<string> {
    return this.defaultRunbook;
  }

  /** Where the alert goes: names or ids of destinations, none for an empty list, null for the usual routing. */
  destinations(event: PantherEvent): MaybePromise<readonly string[] | null>;
  destinations(): MaybePromise<readonly string[] | null> {
    return this.defaultDestinations;
  }

  /** Facts about the event for whoever works the alert. */
  alertContext(event: PantherEvent): MaybePromise<AlertContext>;
  alertContext(): MaybePromise<AlertContext> {
    return {};
  }

  /** The value whose distinct count is held against the threshold, instead of counting events; null counts nothing. */
  unique?(event: PantherEvent): MaybePromise<string | number | boolean | null>;

  /** Throws when the rule is not configured well enough to run; asked whenever the rule is validated. */
  validateConfig(): void {}

  /** The kind of detection this is, as results and alerts name it. */
  detectionType(): DetectionType {
    return "RULE";
  }

  /** Runs this instance over an event; see `runRule`. */
  run(event: PantherEvent): MaybePromise<DetectionResult> {
    const { name, run } = kindOf(this);
    if (!run) throw new TypeError(`A detection of kind ${name} is not run over single events.`);
    return run(this, event);
  }

  /**
   * Replaces fields of this rule, and of no other: parents and subclasses keep theirs. Takes effect wherever the rule
   * is next used, before or after `register`. Throws a PantherError on a field the rule does not have.
   */
  static override<R extends Rule>(this: new () => R, changes: Overrides<R>): void {
    recordChange(this, "override", changes);
  }

  /** Appends to lists (items already there are left out) and merges maps of this rule, and of no other. */
  static extend<R extends Rule>(this: new () => R, additions: Extensions<R>): void {
    recordChange(this, "extend", additions);
  }

  /** The rule's fields as they are in force. */
  static get attributes(): ResolvedAttributes {
    // A getter cannot say that it is only for concrete classes; instantiating an abstract one finds no id.
    const ruleClass = this as unknown as new () => Rule;
    const known = views.current.get(ruleClass);
    if (known && known.changes === changesOf(ruleClass)) return known.attributes;
    return rememberAttributes(ruleClass, instantiate(ruleClass));
  }

  /** Throws a RuleValidationError with everything wrong with the attributes, or what `validateConfig` throws. */
  static validate(this: new () => Rule): void {
    const rule = instantiate(this);
    kindOf(this).validate(rule);
    // Whoever validates a rule reads its attributes next; making each instance once halves what registering costs.
    rememberAttributes(this, rule);
  }

  /** Validates the rule and runs its tests, each on a fresh instance. */
  static async runTests(this: new () => Rule, options?: RunTestsOptions): Promise<RuleTestResult[]> {
    return kindOf(this).runTests(this, options);
  }

  /** The attributes as a map under their snake_case names, tests' included, in a fixed order; tunables are left out. */
  static toObject(this: new () => Rule): Record<string, unknown> {
    const rule = instantiate(this);
    const entries = attributeNames.map((name) => [wireNames[name], rule[name]]);
    return { ...Object.fromEntries(entries), tests: rule.tests.map(testToObject) };
  }
}
