// Written by `pnpm resource-types` from the shapes that scans have.
import { type Resource } from "@pypanther/core";

/** A resource of type AWS.GuardDuty.Detector; any field may be absent or null. */
export interface AwsGuardDutyDetector extends Resource {
  readonly Id?: string | null;
  readonly FindingPublishingFrequency?: string | null;
  readonly Master?: {
    readonly AccountId?: string | null;
    readonly InvitationId?: string | null;
    readonly InvitedAt?: string | null;
    readonly RelationshipStatus?: string | null;
  } | null;
  readonly ServiceRole?: string | null;
  readonly Status?: string | null;
  readonly UpdatedAt?: string | null;
}
