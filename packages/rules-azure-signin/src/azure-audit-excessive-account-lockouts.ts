import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { azureSigninAlertContext, azureSigninUserTitle } from "@pypanther/helpers/azure-signin";
import type { AzureAudit } from "./events";

/** Smart lockout stops sign-ins to an account again and again: someone is guessing its password. */
export class AzureAuditExcessiveAccountLockouts extends Rule<AzureAudit> {
  id = "Azure.Audit.ExcessiveAccountLockouts-prototype";
  displayName = "Azure Excessive Account Lockouts";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AZURE_AUDIT];
  tags = ["Credential Access", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110", "TA0006:T1110.001", "TA0006:T1110.003", "TA0006:T1110.004"] };
  threshold = 20;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Sign-ins to a locked account were refused again and again. An attacker may be guessing or spraying passwords.";
  defaultRunbook =
    "1. Check whether the address guesses at other accounts as well. " +
    "2. Ask the user whether a device with an old password keeps trying. " +
    "3. Block the address and look for a success from it. " +
    "4. Reset the password and demand MFA if there was one.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/credential_access_entra_id_excessive_account_lockouts.toml";
  summaryAttributes = [
    "callerIpAddress",
    "properties:userPrincipalName",
    "properties:userAgent",
    "properties:location:city",
    "properties:location:countryOrRegion",
  ];

  when: When = { "properties.status.errorCode": 50053 };

  /** Autonomous system numbers whose sign-ins are left out: Microsoft's own services. */
  microsoftAsns: string[] = ["8075", "8068", "8069", "8070", "12076"];

  rule(event: PantherEvent<AzureAudit>) {
    if (event.string("properties", "userPrincipalName") === "") return false;
    return !this.microsoftAsns.includes(event.text("properties", "autonomousSystemNumber"));
  }

  title(event: PantherEvent<AzureAudit>) {
    const user = azureSigninUserTitle(event);
    return `Azure account of ${user} locked out repeatedly`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    const property = (...path: string[]) => event.deepGet("properties", ...path);
    return {
      ...azureSigninAlertContext(event),
      error_code: property("status", "errorCode"),
      failure_reason: property("status", "failureReason") ?? "<NO_REASON>",
      user_agent: property("userAgent") ?? "<NO_USER_AGENT>",
      app_display_name: property("appDisplayName") ?? "<NO_APP>",
      location_city: property("location", "city") ?? "<NO_CITY>",
      location_country: property("location", "countryOrRegion") ?? "<NO_COUNTRY>",
      asn: property("autonomousSystemNumber") ?? "<NO_ASN>",
    };
  }
}
