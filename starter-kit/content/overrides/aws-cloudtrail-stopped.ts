import { type PantherEvent, Severity } from "@pypanther/core";
import { AWSCloudTrailStopped } from "@pypanther/rules-aws-cloudtrail";
import { isAutomation } from "../helpers/automation";

/** The account in which we rehearse incidents; trails come and go there. */
const rehearsalAccount = "660198237714";

function inRehearsalAccount(event: PantherEvent): boolean {
  return event.string("recipientAccountId") === rehearsalAccount;
}

/** A stopped trail is urgent here, unless our own automation did it or it was a rehearsal. */
export function applyOverrides(): void {
  AWSCloudTrailStopped.override({ defaultSeverity: Severity.HIGH, dedupPeriodMinutes: 120 });
  AWSCloudTrailStopped.extend({ excludeFilters: [isAutomation, inRehearsalAccount] });
}
