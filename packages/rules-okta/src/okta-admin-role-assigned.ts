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
import { oktaActor, oktaAlertContext } from "@pypanther/helpers/okta";

/** An administrator role was handed to someone, which is a step up for an intruder too. */
export class OktaAdminRoleAssigned extends Rule {
  id = "Okta.AdminRoleAssigned-prototype";
  displayName = "Okta Admin Role Assigned";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Identity & Access Management", "Okta", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user was given an administrator role.";
  defaultRunbook =
    "1. Find the request for the role. " +
    "2. See from where the actor worked and what else they did. " +
    "3. Take the role away if nobody asked for it, and check what was done with it.";
  defaultReference = "https://help.okta.com/en/prod/Content/Topics/Security/administrators-admin-comparison.htm";
  summaryAttributes = ["eventType", "severity", "displayMessage", "p_any_ip_addresses"];

  when: When = {
    eventType: "user.account.privilege.grant",
    "outcome.result": "SUCCESS",
    "debugContext.debugData.privilegeGranted": contains("Administrator", "administrator"),
  };

  title(event: PantherEvent) {
    const target = event.readers("target")[0];
    const name = target ? asText(target.get("displayName"), "MISSING DISPLAY NAME") : "";
    const login = target ? asText(target.get("alternateId"), "MISSING ALTERNATE ID") : "";
    const privilege = event.deepGet("debugContext", "debugData", "privilegeGranted");
    return `${oktaActor(event)} granted [${asText(privilege, "<UNKNOWN_PRIVILEGE>")}] to ${name} [${login}]`;
  }

  dedup(event: PantherEvent) {
    return asText(event.deepGet("debugContext", "debugData", "requestId"), "<UNKNOWN_REQUEST_ID>");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const privilege = event.string("debugContext", "debugData", "privilegeGranted");
    return privilege.includes("Super administrator") ? Severity.HIGH : Severity.INFO;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
