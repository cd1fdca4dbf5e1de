import type { MaybePromise } from "../async";
import type { When } from "../conditions";
import {
  baseMark,
  Detection,
  type DetectionClass,
  type DetectionResult,
  type DetectionType,
  kindOf,
  type RuleTestInit,
  type SeverityOrDefault,
} from "../detection";
import type { EventReader, PantherEvent } from "../event";
import type { JsonObject } from "../json";
import type { LogType } from "../log-types";
import type { Filter } from "./filters";
import type { RuleAttributes } from "./rule-attributes";

/** What an alert says about its event beyond the texts: any JSON object, event fields and readers included. */
export type AlertContext = EventReader | Readonly<Record<string, unknown>>;

/** A rule's attributes as they are in force: the class's fields with its overrides, read-only, tunables included. */
export type ResolvedAttributes = Readonly<RuleAttributes> & {
  /** What must hold of an event before `rule` is asked. */
  readonly when?: When;
} & Readonly<Record<string, unknown>>;

/** A concrete rule class: what `register`, filters and the CLI work with. */
export interface RuleClass<R extends Rule = Rule> extends DetectionClass<R> {
  /** The rule's fields as they are in force. */
  readonly attributes: ResolvedAttributes;
}

/**
 * A rule: which logs it reads, when it fires, and what its alert says. Attributes and tunables are fields, logic
 * is in methods; a subclass sets `id`, `logTypes` and `defaultSeverity` and gives a `when`, a `rule`, or both. `Event` is
 * the type of its events' fields: with it, a path that they do not have does not compile.
 */
export abstract class Rule<Event extends object = JsonObject> extends Detection {
  static readonly [baseMark] = true;

  /** The log types whose events the rule sees. */
  abstract logTypes: LogType[];
  /** Tests that `pypanther test` runs. */
  override tests: RuleTestInit[] = [];
  /** Event fields to summarise over all events of an alert. */
  summaryAttributes: string[] = [];
  /** How many matches (or distinct `unique` values) within the dedup period make an alert. */
  threshold = 1;
  /** The event must pass all of these. */
  includeFilters: Filter[] = [];
  /** The event must pass none of these. */
  excludeFilters: Filter[] = [];

  /** What must hold of an event before `rule` is asked, besides what base classes ask for. */
  when?: When = undefined;

  /** Whether the event is a match; asked only when `when` holds and filters pass. Must return a boolean. */
  rule(event: PantherEvent<Event>): MaybePromise<boolean>;
  rule(): MaybePromise<boolean> {
    return true;
  }

  /** The alert's title, at most 1000 characters. */
  title(event: PantherEvent<Event>): MaybePromise<string>;
  title(): MaybePromise<string> {
    return this.displayName || this.id;
  }

  /** Matches with the same dedup string join one alert; the title unless overridden. */
  dedup(event: PantherEvent<Event>): MaybePromise<string> {
    return this.title(event);
  }

  /** The alert's severity, in any case; "DEFAULT" means `defaultSeverity`. */
  severity(event: PantherEvent<Event>): MaybePromise<SeverityOrDefault>;
  severity(): MaybePromise<SeverityOrDefault> {
    return this.defaultSeverity;
  }

  /** What happened. */
  description(event: PantherEvent<Event>): MaybePromise<string>;
  description(): MaybePromise<string> {
    return this.defaultDescription;
  }

  /** Where to read on. */
  reference(event: PantherEvent<Event>): MaybePromise<string>;
  reference(): MaybePromise<string> {
    return this.defaultReference;
  }

  /** What to do. */
  runbook(event: PantherEvent<Event>): MaybePromise<string>;
  runbook(): MaybePromise<string> {
    return this.defaultRunbook;
  }

  /** Where the alert goes: names or ids of destinations, none for an empty list, null for the usual routing. */
  destinations(event: PantherEvent<Event>): MaybePromise<readonly string[] | null>;
  destinations(): MaybePromise<readonly string[] | null> {
    return this.defaultDestinations;
  }

  /** Facts about the event for whoever works the alert. */
  alertContext(event: PantherEvent<Event>): MaybePromise<AlertContext>;
  alertContext(): MaybePromise<AlertContext> {
    return {};
  }

  /** The value whose distinct count is held against the threshold, instead of counting events; null counts nothing. */
  unique?(event: PantherEvent<Event>): MaybePromise<string | number | boolean | null>;

  override detectionType(): DetectionType {
    return "RULE";
  }

  /** Runs this instance over an event; see `runRule`. */
  run(event: PantherEvent<Event>): MaybePromise<DetectionResult> {
    const { name, run } = kindOf(this);
    if (!run) throw new TypeError(`A detection of kind ${name} is not run over single events.`);
    return run(this, event);
  }

  /** The rule's fields as they are in force. */
  static override get attributes(): ResolvedAttributes {
    return super.attributes as ResolvedAttributes;
  }
}
