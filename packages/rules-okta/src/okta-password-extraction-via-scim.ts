import {
  type AlertContext,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A provisioning application was set to receive users' passwords in clear text. */
export class OktaPasswordExtractionviaSCIM extends Rule<OktaSystemLog> {
  id = "Okta.Password.Extraction.via.SCIM-prototype";
  displayName = "Okta Cleartext Passwords Extracted via SCIM Application";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A provisioning application was set to receive users' passwords. Whoever runs the receiving system can read them " +
    "in clear text.";
  defaultRunbook =
    "1. Find out where the application sends the passwords, and who set it up. " +
    "2. Switch the password push off in the application's provisioning settings unless the receiving system needs " +
    "it. " +
    "3. Reset the passwords of the users of the application if the system is not trusted.";
  defaultReference =
    "https://www.authomize.com/blog/authomize-discovers-password-stealing-and-impersonation-risks-to-in-okta/";

  when: When = {
    eventType: "application.lifecycle.update",
    "outcome.reason": contains("Pushing user passwords"),
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActor(event)} let the application ${titleValue(oktaTarget(event).get("alternateId"), "of unknown name")} receive passwords in clear text`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
