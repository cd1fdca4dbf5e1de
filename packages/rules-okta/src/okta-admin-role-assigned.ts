import {
  type AlertContext,
  asText,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A user was given an administrator role. */
export class OktaAdminRoleAssigned extends Rule<OktaSystemLog> {
  id = "Okta.AdminRoleAssigned-prototype";
  displayName = "Okta Admin Role Assigned";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user was given an administrator role. Intruders give one to an account of theirs to keep control of the tenant.";
  defaultRunbook =
    "1. Find the request for the role and who approved it. " +
    "2. Check from where the actor in the title worked, and what else they did. " +
    "3. Take the role away if nobody asked for it, review what was done with it, and reset the actor's credentials.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Security/administrators-admin-comparison.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = {
    eventType: "user.account.privilege.grant",
    "outcome.result": "SUCCESS",
    "debugContext.debugData.privilegeGranted": contains("Administrator", "administrator"),
  };

  title(event: PantherEvent<OktaSystemLog>) {
    const privilege = event.deepGet("debugContext", "debugData", "privilegeGranted");
    const recipient = titleValue(oktaTarget(event).get("alternateId"), "an unknown user");
    return `${oktaActor(event)} granted ${titleValue(privilege, "an unknown role")} to ${recipient}`;
  }

  dedup(event: PantherEvent<OktaSystemLog>) {
    return asText(event.deepGet("debugContext", "debugData", "requestId"), "<UNKNOWN_REQUEST_ID>");
  }

  severity(event: PantherEvent<OktaSystemLog>): SeverityOrDefault {
    const privilege = event.string("debugContext", "debugData", "privilegeGranted");
    return privilege.includes("Super administrator") ? Severity.HIGH : Severity.INFO;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
