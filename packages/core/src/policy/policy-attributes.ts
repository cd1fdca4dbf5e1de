import type { DetectionAttributes } from "../detection";
import type { PolicyTestInit } from "./policy-test";
import type { ResourceType } from "./resource";

/** How to mend what a policy finds, as data for whoever does it; nothing here carries it out. */
export interface Remediation {
  /** What to do, such as "S3.BlockBucketPublicAccess". */
  readonly id: string;
  /** What it needs to know, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The attributes of a policy. */
export interface PolicyAttributes extends Omit<DetectionAttributes, "createAlert" | "dedupPeriodMinutes"> {
  /** The types of the resources that it looks at. */
  resourceTypes: ResourceType[];
  /** Globs over ids of resources that are known and accepted. */
  suppressions: string[];
  /** How to mend what it finds. */
  remediation: Remediation | null;
  /** Tests that `pypanther test` runs. */
  tests: PolicyTestInit[];
}

/** Attribute names of a policy: TypeScript's spelling → that of every wire, in the order in which it is written as a map. */
export const policyWireNames = {
  displayName: "display_name",
  enabled: "enabled",
  resourceTypes: "resource_types",
  id: "id",
  tests: "tests",
  tags: "tags",
  reports: "reports",
  suppressions: "suppressions",
  remediation: "remediation",
  defaultSeverity: "default_severity",
  defaultDescription: "default_description",
  defaultDestinations: "default_destinations",
  defaultRunbook: "default_runbook",
  defaultReference: "default_reference",
  status: "status",
} as const satisfies Record<keyof PolicyAttributes, string>;
