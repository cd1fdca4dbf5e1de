import type { EventReader } from "@pypanther/core";
import { lookupAwsAccountName } from "./aws";

/** The account that a CloudTrail event belongs to, as an alert should name it. */
export function awsAccountName(event: EventReader): string {
  return lookupAwsAccountName(event.text("recipientAccountId")) || "<UNKNOWN_ACCOUNT>";
}
