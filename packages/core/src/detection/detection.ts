import { ProjectPart } from "../project";
import type { DetectionAttributes, Reports, RuleStatus } from "./detection-attributes";
import { baseMark } from "./identity";
import { kindOf } from "./kind";
import { changesOf, type Extensions, freezePlain, instantiate, type Overrides, recordChange } from "./overrides";
import type { DetectionTestInit, RuleTestResult, RunTestsOptions } from "./rule-test";
import type { Severity } from "./severity";

/** A detection's attributes as they are in force: the class's fields with its overrides, read-only, tunables included. */
export type ResolvedDetection = Readonly<DetectionAttributes> & Readonly<Record<string, unknown>>;

/** A concrete class of detections, of whatever kind. */
export interface DetectionClass<D extends Detection = Detection> {
  new (): D;
  readonly name: string;
  readonly attributes: ResolvedDetection;
  override(changes: Overrides<D>): void;
  extend(additions: Extensions<D>): void;
  validate(): void;
  runTests(options?: RunTestsOptions): Promise<RuleTestResult[]>;
  toObject(): Record<string, unknown>;
}

/** What `attributes` gave, by class. */
const views = new ProjectPart(
  () => new WeakMap<new () => Detection, { changes: unknown; attributes: ResolvedDetection }>(),
);

/** Keeps a fresh instance's fields, frozen, as the attributes of its class until the next change. */
function rememberAttributes(detectionClass: new () => Detection, detection: Detection): ResolvedDetection {
  const attributes = freezePlain({ ...detection }) as unknown as ResolvedDetection;
  views.current.set(detectionClass, { changes: changesOf(detectionClass), attributes });
  return attributes;
}

/**
 * What every kind of detection is: a name, how urgent it is, what its alerts say, and how it is tested. Attributes and
 * tunables are fields. What can be done with it, its kind says.
 */
export abstract class Detection {
  static readonly [baseMark] = true;

  /** Unique name, compared ignoring case. */
  abstract id: string;
  /** The severity of its alerts unless `severity` says otherwise. */
  abstract defaultSeverity: Severity;
  /** Whether matches become alerts; false keeps them as signals. */
  createAlert = true;
  /** How long matches with the same dedup string join one alert, in minutes of event time. */
  dedupPeriodMinutes = 60;
  /** The name that people read; the id when empty. */
  displayName = "";
  /** Whether it is in use. */
  enabled = true;
  /** Tests that `pypanther test` runs. */
  tests: DetectionTestInit[] = [];
  /** Free labels. */
  tags: string[] = [];
  /** The standards it covers, by report name. */
  reports: Reports = {};
  /** Destinations by name or id; null leaves it to their own routing, an empty list sends nowhere. */
  defaultDestinations: string[] | null = null;
  /** What the alert is about, unless `description` says otherwise. */
  defaultDescription = "";
  /** What to do about an alert, unless `runbook` says otherwise. */
  defaultRunbook = "";
  /** Where to read on, unless `reference` says otherwise. */
  defaultReference = "";
  /** How far it can be relied on. */
  status: RuleStatus = "Stable";

  /** Throws when it is not configured well enough to run; asked whenever it is validated. */
  validateConfig(): void {}

  /** The kind of detection this is, as results and alerts name it. */
  detectionType(): string {
    return kindOf(this).name;
  }

  /**
   * Replaces fields of this detection, and of no other: parents and subclasses keep theirs. Takes effect wherever
   * it is next used, before or after `register`. Throws a PantherError on a field that it does not have.
   */
  static override<D extends Detection>(this: new () => D, changes: Overrides<D>): void {
    recordChange(this, "override", changes);
  }

  /** Appends to lists (items already there are left out) and merges maps of this detection, and of no other. */
  static extend<D extends Detection>(this: new () => D, additions: Extensions<D>): void {
    recordChange(this, "extend", additions);
  }

  /** The detection's fields as they are in force. */
  static get attributes(): ResolvedDetection {
    // A getter cannot say that it is only for concrete classes; instantiating an abstract one finds no id.
    const detectionClass = this as unknown as new () => Detection;
    const known = views.current.get(detectionClass);
    if (known && known.changes === changesOf(detectionClass)) return known.attributes;
    return rememberAttributes(detectionClass, instantiate(detectionClass));
  }

  /** Throws a RuleValidationError with everything wrong with the attributes, or what `validateConfig` throws. */
  static validate(this: new () => Detection): void {
    const detection = instantiate(this);
    kindOf(this).validate(detection);
    // Whoever validates a detection reads its attributes next; making each instance once halves what registering costs.
    rememberAttributes(this, detection);
  }

  /** Validates the detection and runs its tests, each on a fresh instance. */
  static async runTests(this: new () => Detection, options?: RunTestsOptions): Promise<RuleTestResult[]> {
    return kindOf(this).runTests(this, options);
  }

  /** The attributes as a map under their snake_case names, tests' included, in a fixed order; tunables are left out. */
  static toObject(this: new () => Detection): Record<string, unknown> {
    const detection = instantiate(this);
    const { wireNames, testToObject } = kindOf(this);
    const entries = Object.entries(wireNames).map(([name, wireName]) => [
      wireName,
      Reflect.get(detection, name) as unknown,
    ]);
    return { ...Object.fromEntries(entries), tests: detection.tests.map(testToObject) };
  }
}
