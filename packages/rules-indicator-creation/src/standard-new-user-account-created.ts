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

/** A system got a new user; other rules are told, since a user's first days differ from all that follow. */
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
  defaultDescription = "Somebody was given a user account, which counts as new for the next days.";
  defaultRunbook =
    "1. Match the user with a joiner or a service that was asked for. " +
    "2. If nothing matches, ask whoever created the user, over another channel than the one in the log. " +
    "3. Suspend a user that nobody can explain, and review its rights and sign-ins so far. " +
    "4. Then treat the account that created it as stolen.";
  defaultReference = "https://attack.mitre.org/techniques/T1136/001/";
  summaryAttributes = ["p_any_usernames"];

  when: When = { "udm:event_type": USER_ACCOUNT_CREATED };

  /** For how long a user counts as new, in seconds; three days. */
  ttl = 3 * 24 * 60 * 60;

  rule(event: PantherEvent): MaybePromise<boolean> {
    return this.remember(event);
  }

  title(event: PantherEvent) {
    return `User [${userName(event)}] was created`;
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
