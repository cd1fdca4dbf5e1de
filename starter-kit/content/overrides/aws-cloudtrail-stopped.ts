import type { PantherEvent } from "@pypanther/core";
import { AWSCloudTrailStopped } from "@pypanther/rules-aws-cloudtrail";
import { isAutomation } from "../helpers/automation";

/** The account in which we rehearse incidents; trails come and go there. */
const rehearsalAccount = "660198237714";

function inRehearsalAccount(event: PantherEvent): boolean {
  return event.string("recipientAccountId") === rehearsalAccount;
}

/** Leaves out our own automation and the rehearsal account. */
export function applyOverrides(): void {
  AWSCloudTrailStopped.override({ threshold: 1, dedupPeriodMinutes: 120 });
  AWSCloudTrailStopped.extend({ excludeFilters: [isAutomation, inRehearsalAccount] });
}
