import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { azureSigninAddress, azureSigninAlertContext, azureSigninUserTitle } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** A member of the tenant signed in by sending the password itself (ROPC), without a second factor. */
export class AzureAuditROPCLoginNoMFA extends Rule<AzureAudit> {
  id = "Azure.Audit.ROPCLoginNoMFA-prototype";
  displayName = "Azure ROPC Login Attempt Without MFA";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0001:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An application passed on a user's password and got tokens for it. Attackers use this flow since it cannot " +
    "ask for MFA.";
  defaultRunbook =
    "1. Identify the application and whether it is known to use this flow. " +
    "2. Ask the user whether they use it. " +
    "3. Reset the password and revoke sessions if not. " +
    "4. Block the flow by conditional access, and move the application to a modern one.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/initial_access_entra_id_unusual_ropc_login_attempt.toml";
  summaryAttributes = ["properties:userPrincipalName", "callerIpAddress", "properties:appDisplayName"];

  when: When = {
    operationName: "Sign-in activity",
    resultSignature: "SUCCESS",
    "properties.authenticationProtocol": ignoringCase("ropc"),
    "properties.authenticationRequirement": ignoringCase("singleFactorAuthentication"),
  };

  rule(event: PantherEvent<AzureAudit>) {
    return ["member", ""].includes(event.string("properties", "userType").toLowerCase());
  }

  title(event: PantherEvent<AzureAudit>) {
    const user = azureSigninUserTitle(event);
    const address = azureSigninAddress(event);
    const application = titleValue(event.text("properties", "appDisplayName"), "an unknown app");
    return `${user} signed in to ${application} by ROPC without MFA from ${address}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(
      event,
      "authentication_protocol",
      "authentication_requirement",
      "user_type",
      "app_display_name",
      "app_id",
      "client_app_used",
      "user_agent",
      "is_interactive",
      "conditional_access_status",
      "device_detail_browser",
      "device_detail_os",
    );
  }
}
