import { type ObjectShape, value } from "../scan/shape";

/** What AWS.GuardDuty.Detector has beside the fields that all resources have. */
export const guarddutyDetectorShape: ObjectShape = {
  FindingPublishingFrequency: value,
  Master: { AccountId: value, InvitationId: value, InvitedAt: value, RelationshipStatus: value },
  ServiceRole: value,
  Status: value,
  UpdatedAt: value,
};
