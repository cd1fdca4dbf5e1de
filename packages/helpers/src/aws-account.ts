import type { EventReader } from "@pypanther/core";
import { lookupAwsAccountName } from "./aws";
import { titleValue } from "./title-value";

/** The account that a CloudTrail event belongs to, as an alert should name it. */
export function awsAccountName(event: EventReader): string {
  return lookupAwsAccountName(event.text("recipientAccountId")) || "<UNKNOWN_ACCOUNT>";
}

/** The account that a CloudTrail event belongs to, as titles show it: "account [production]". */
export function awsAccountTitle(event: EventReader): string {
  const name = lookupAwsAccountName(event.text("recipientAccountId"));
  return name === "" ? "an unknown account" : `account [${name}]`;
}

/** The account and the region that a CloudTrail event belongs to, as titles show them: "account [production], [eu-west-1]". */
export function awsPlaceTitle(event: EventReader): string {
  return `${awsAccountTitle(event)}, ${titleValue(event.get("awsRegion"), "an unknown region")}`;
}
