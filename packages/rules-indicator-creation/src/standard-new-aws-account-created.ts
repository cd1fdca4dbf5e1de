import {
  asText,
  EventReader,
  isJsonObject,
  LogType,
  type MaybePromise,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  sharedKey,
  type When,
} from "@pypanther/core";
import { putStringSet } from "@pypanther/helpers/caching";
import { ACCOUNT_CREATED } from "@pypanther/helpers/event-type";
import { parseJson } from "@pypanther/helpers/json-text";

/** An AWS account was created in the organization; for other rules it counts as new for three days. */
export class StandardNewAWSAccountCreated extends Rule {
  id = "Standard.NewAWSAccountCreated-prototype";
  displayName = "New AWS Account Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["DataModel", "Indicator Collection", "Persistence:Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An AWS account was created in the organization; for other rules it counts as new for three days. An attacker " +
    "could use an account of their own to run up costs unseen.";
  defaultRunbook =
    "1. Look for the request behind the new account and who approved it. " +
    "2. Find in the management account's CloudTrail which principal created it if there is none. " +
    "3. Close the account and revoke that principal's credentials if nobody requested it.";
  defaultReference =
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_incident-response.html#:~:text=AWS%20Organizations%20information%20in%20CloudTrail";
  summaryAttributes = ["p_any_aws_account_ids"];

  when: When = { "udm:event_type": ACCOUNT_CREATED };

  /** For how long an account counts as new, in seconds; three days. */
  ttl = 3 * 24 * 60 * 60;

  rule(event: PantherEvent): MaybePromise<boolean> {
    return this.remember(event);
  }

  title(event: PantherEvent) {
    return `AWS account ${accountTitle(event)} was created`;
  }

  private async remember(event: PantherEvent): Promise<true> {
    const mark = `new_aws_account_${event.text("p_row_id")}`;
    await putStringSet(event, sharedKey(`new_account - ${accountId(event)}`), [mark], { ttlSeconds: this.ttl });
    return true;
  }
}

function accountId(event: PantherEvent): string {
  const details = event.text("serviceEventDetails");
  if (!details) return "<UNKNOWN ACCOUNT ID>";
  const parsed = parseJson(details);
  if (!isJsonObject(parsed)) return "<UNABLE TO PARSE ACCOUNT ID>";
  return asText(new EventReader(parsed).deepGet("createAccountStatus", "accountId")) || "<UNKNOWN_ACCOUNT_ID>";
}

/** The account for a title; what `accountId` gives for an unknown one begins with "<". */
function accountTitle(event: PantherEvent): string {
  const id = accountId(event);
  return id.startsWith("<") ? "of unknown id" : `[${id}]`;
}
