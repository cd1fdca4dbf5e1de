import type { MaybePromise } from "../async";
import {
  baseMark,
  Detection,
  type DetectionAttributes,
  type DetectionClass,
  type DetectionType,
  type SeverityOrDefault,
} from "../detection";
import type { CorrelationMatch } from "./correlation-match";
import type { CorrelationTestInit } from "./correlation-test";
import { matchContext } from "./match-context";
import type { CorrelationStructure } from "./structure";

/** The attributes that every correlation rule has. */
export interface CorrelationAttributes extends DetectionAttributes {
  tests: CorrelationTestInit[];
  summaryAttributes: string[];
  detection: CorrelationStructure;
  lookbackMinutes: number;
  rateMinutes: number;
  cronExpression: string;
  timeoutMinutes: number;
  ignorePlaceholders: boolean;
}

/** A correlation rule's attributes as they are in force, read-only. */
export type ResolvedCorrelation = Readonly<CorrelationAttributes> & Readonly<Record<string, unknown>>;

/** A concrete class of correlation rules. */
export interface CorrelationRuleClass<R extends CorrelationRule = CorrelationRule> extends DetectionClass<R> {
  readonly attributes: ResolvedCorrelation;
}

/**
 * An attack told as one story: matches of several rules (its members) that share a value within a time, in any order
 * (`group`) or in a given one (`sequence`). The matches of a member are its signals, alerting or not.
 */
export abstract class CorrelationRule extends Detection {
  static readonly [baseMark] = true;

  /** What it looks for: `group({...})` or `sequence({...})`. */
  abstract detection: CorrelationStructure;
  /** Tests that `pypanther test` runs: signals, or logs for the members. */
  override tests: CorrelationTestInit[] = [];
  /** The longest time from the first signal to the last, in minutes; an alert takes later signals for as long. */
  lookbackMinutes = 15;
  /** How often a backend runs it, in minutes. Absence is waited for as long as the lookback is longer than this. */
  rateMinutes = 1440;
  /** When a backend runs it instead of every `rateMinutes`: five fields, in UTC; "" for none. */
  cronExpression = "";
  /** How long a backend lets it run, in minutes. */
  timeoutMinutes = 5;
  /** Whether values that stand for a missing one, such as <UNKNOWN_BUCKET>, relate no events. */
  ignorePlaceholders = true;
  /** Event fields to summarise over all events of an alert. */
  summaryAttributes: string[] = [];

  override detectionType(): DetectionType {
    return "CORRELATION_RULE";
  }

  /** The alert's title, at most 1000 characters. */
  title(match: CorrelationMatch): MaybePromise<string>;
  title(): MaybePromise<string> {
    return this.displayName || this.id;
  }

  /** The alert's severity, in any case; "DEFAULT" means `defaultSeverity`. */
  severity(match: CorrelationMatch): MaybePromise<SeverityOrDefault>;
  severity(): MaybePromise<SeverityOrDefault> {
    return this.defaultSeverity;
  }

  /** What happened. */
  description(match: CorrelationMatch): MaybePromise<string>;
  description(): MaybePromise<string> {
    return this.defaultDescription;
  }

  /** Where to read on. */
  reference(match: CorrelationMatch): MaybePromise<string>;
  reference(): MaybePromise<string> {
    return this.defaultReference;
  }

  /** What to do. */
  runbook(match: CorrelationMatch): MaybePromise<string>;
  runbook(): MaybePromise<string> {
    return this.defaultRunbook;
  }

  /** Where the alert goes: names or ids of destinations, none for an empty list, null for the usual routing. */
  destinations(match: CorrelationMatch): MaybePromise<readonly string[] | null>;
  destinations(): MaybePromise<readonly string[] | null> {
    return this.defaultDestinations;
  }

  /** Facts for whoever works the alert: the shared values, and each step's signals. */
  alertContext(match: CorrelationMatch): MaybePromise<Readonly<Record<string, unknown>>> {
    return matchContext(match);
  }
}
