import type { MaybePromise } from "../async";
import { describeValue } from "../errors";
import type { PantherEvent } from "../event";
import type { DetectionResult } from "./detection-result";
import type { DetectionTestInit, RuleTestResult, RunTestsOptions } from "./rule-test";

/** A kind of detection: what can be done with detections of it. */
export interface DetectionKind<D extends object = object> {
  /** The kind's name, as results and alerts give it. */
  readonly name: string;
  /** The class that every detection of this kind extends. */
  readonly base: abstract new () => D;
  /** Attribute names: TypeScript's spelling → that of every wire, in the order in which a detection is written as a map. */
  readonly wireNames: Readonly<Record<string, string>>;
  /** A test under the names of the wire. */
  readonly testToObject: (test: DetectionTestInit) => Record<string, unknown>;
  /** Throws what is wrong with a fresh instance. */
  validate(detection: D): void;
  /** Validates a class and runs its tests. */
  runTests(detectionClass: new () => D, options?: RunTestsOptions): Promise<RuleTestResult[]>;
  /** Runs an instance over one event; left out by kinds that do not look at single events. */
  run?(detection: D, event: PantherEvent): MaybePromise<DetectionResult>;
}

const kinds = new Map<unknown, DetectionKind>();

/** Announces a kind; whoever loads this package finds its own defined. */
export function defineKind<D extends object>(kind: DetectionKind<D>): void {
  kinds.set(kind.base.prototype, kind as unknown as DetectionKind);
}

/** The kind of a detection, or of a class of detections: the one whose base class is nearest. */
export function kindOf(detection: object): DetectionKind {
  let at: unknown = typeof detection === "function" ? detection.prototype : detection;
  for (; typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
    const kind = kinds.get(at);
    if (kind) return kind;
  }
  throw new TypeError(`${describeValue(detection)} is of no kind of detection that is known.`);
}
