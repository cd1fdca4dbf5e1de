import type { FailureReason } from "../aws/failure";

/** Something that a scan was asked for and could not read. Fields are null where it is more than one of its kind. */
export interface Missing {
  readonly AccountId: string;
  readonly Region: string | null;
  readonly ResourceType: string | null;
  /** The resource that is incomplete or left out; null when it is not known which ones are missing. */
  readonly ResourceId: string | null;
  /** The fields that are null in the resource because of it; null when there is no resource at all. */
  readonly fields: readonly string[] | null;
  /** The IAM action of the call that failed, when it is known. */
  readonly action: string | null;
  readonly reason: FailureReason;
  readonly code: string;
  readonly message: string;
}
