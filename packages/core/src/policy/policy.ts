import type { MaybePromise } from "../async";
import { baseMark, Detection, type DetectionClass, type DetectionType, type SeverityOrDefault } from "../detection";
import type { PolicyAttributes, Remediation } from "./policy-attributes";
import type { PolicyContext } from "./policy-context";
import type { PolicyTestInit } from "./policy-test";
import type { AnyResource, Resource, ResourceType } from "./resource";

/** A policy's attributes as they are in force: the class's fields with its overrides, read-only, tunables included. */
export type ResolvedPolicy = DetectionClass["attributes"] & Readonly<PolicyAttributes>;

/** A concrete policy class. */
export interface PolicyClass<P extends Policy<Resource> = Policy<Resource>> extends DetectionClass<P> {
  readonly attributes: ResolvedPolicy;
}

/**
 * A policy: how a resource in the cloud must be configured. It looks at one resource at a time and says whether it
 * complies; one that does not makes an alert, until it complies again. Attributes and tunables are fields.
 *
 * Resources come from outside: any field may be absent, null or of another type. What cannot be known is not compliant,
 * and nothing may throw; `itemsOf`, `textOf` and their neighbours read what may be anything.
 */
export abstract class Policy<R extends Resource = AnyResource> extends Detection {
  static readonly [baseMark] = true;

  /** The types of the resources that it looks at; none means every one. */
  resourceTypes: ResourceType[] = [];
  /**
   * Resource ids that are known and accepted: evaluated and recorded, but no alert. "*" stands for any text, all else
   * for itself.
   */
  suppressions: string[] = [];
  /** How to mend what it finds. */
  remediation: Remediation | null = null;
  /** Tests that `pypanther test` runs. */
  override tests: PolicyTestInit[] = [];

  /** Whether the resource complies. Must return a boolean. */
  abstract policy(resource: R, context: PolicyContext): MaybePromise<boolean>;

  /** The alert's title, at most 1000 characters. */
  title(resource: R, context: PolicyContext): MaybePromise<string>;
  title(resource: R): MaybePromise<string> {
    const name = this.displayName || this.id;
    const { ResourceId: id } = resource;
    return typeof id === "string" && id !== "" ? `${name}: ${id}` : name;
  }

  /** Failing resources with the same dedup string share an alert; each has its own unless this is overridden. */
  dedup(resource: R, context: PolicyContext): MaybePromise<string>;
  dedup(resource: R): MaybePromise<string> {
    const { ResourceId: id } = resource;
    return typeof id === "string" ? `${this.id}:${id}` : this.id;
  }

  /** The alert's severity, in any case; "DEFAULT" means `defaultSeverity`. */
  severity(resource: R, context: PolicyContext): MaybePromise<SeverityOrDefault>;
  severity(): MaybePromise<SeverityOrDefault> {
    return this.defaultSeverity;
  }

  /** What is wrong. */
  description(resource: R, context: PolicyContext): MaybePromise<string>;
  description(): MaybePromise<string> {
    return this.defaultDescription;
  }

  /** Where to read on. */
  reference(resource: R, context: PolicyContext): MaybePromise<string>;
  reference(): MaybePromise<string> {
    return this.defaultReference;
  }

  /** What to do. */
  runbook(resource: R, context: PolicyContext): MaybePromise<string>;
  runbook(): MaybePromise<string> {
    return this.defaultRunbook;
  }

  /** Where the alert goes: names or ids of destinations, none for an empty list, null for the usual routing. */
  destinations(resource: R, context: PolicyContext): MaybePromise<readonly string[] | null>;
  destinations(): MaybePromise<readonly string[] | null> {
    return this.defaultDestinations;
  }

  /** Facts about the resource for whoever works the alert. */
  alertContext(resource: R, context: PolicyContext): MaybePromise<Readonly<Record<string, unknown>>>;
  alertContext(): MaybePromise<Readonly<Record<string, unknown>>> {
    return {};
  }

  override detectionType(): DetectionType {
    return "POLICY";
  }

  /** The policy's fields as they are in force. */
  static override get attributes(): ResolvedPolicy {
    return super.attributes as ResolvedPolicy;
  }
}
