import {
  asText,
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
import { USER_ACCOUNT_CREATED } from "@pypanther/helpers/event-type";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user account was created; for other rules it counts as new for three days. */
export class StandardNewUserAccountCreated extends Rule {
  id = "Standard.NewUserAccountCreated-prototype";
  displayName = "New User Account Created";
  logTypes = [LogType.ONELOGIN_EVENTS, LogType.AWS_CLOUDTRAIL, LogType.ZOOM_OPERATION];
  tags = ["DataModel", "Indicator Collection", "OneLogin", "Persistence:Create Account"];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0003:T1136"],
    "Stratus Red Team": ["aws.persistence.iam-create-admin-user"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user account was created; for other rules it counts as new for three days. An attacker may create one to " +
    "keep access.";
  defaultRunbook =
    "1. Compare the user in the title with new employees and requested service accounts. " +
    "2. Ask the person who created the user, by phone or chat, if nothing matches. " +
    "3. Review the user's rights and sign-ins so far. " +
    "4. Suspend the user, and reset the account that created it, if nobody can explain it.";
  defaultReference = "https://attack.mitre.org/techniques/T1136/001/";
  summaryAttributes = ["p_any_usernames"];

  when: When = { "udm:event_type": USER_ACCOUNT_CREATED };

  /** For how long a user counts as new, in seconds; three days. */
  ttl = 3 * 24 * 60 * 60;

  rule(event: PantherEvent): MaybePromise<boolean> {
    return this.remember(event);
  }

  title(event: PantherEvent) {
    return `User ${titleValue(event.udm("user"), "of unknown name")} was created`;
  }

  private async remember(event: PantherEvent): Promise<true> {
    const account = asText(event.udm("user_account_id")) || "<UNKNOWN_ACCOUNT>";
    const mark = `new_user_${event.text("p_row_id")}`;
    await putStringSet(event, sharedKey(`${userName(event)}-${account}`), [mark], { ttlSeconds: this.ttl });
    return true;
  }
}

function userName(event: PantherEvent): string {
  return asText(event.udm("user")) || "<UNKNOWN_USER>";
}
