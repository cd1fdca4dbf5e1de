import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { actorUser, azureSigninAddress, azureSigninAlertContext } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/**
 * Visual Studio Code, a client that every tenant trusts, obtained access to Microsoft Graph; phishers borrow its name.
 */
export class AzureAuditVSCodeOAuthPhishing extends Rule<AzureAudit> {
  id = "Azure.Audit.VSCodeOAuthPhishing-prototype";
  displayName = "Azure VS Code OAuth Phishing";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0006:T1528"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A sign-in as Visual Studio Code reached Microsoft Graph. Victims are sent a genuine Microsoft link and hand " +
    "the resulting code to the attacker.";
  defaultRunbook =
    "1. Ask the user whether they signed in from the editor, or were asked to paste a code or URL. " +
    "2. Compare address and client with the user's own. " +
    "3. Revoke the user's sessions if they did not. " +
    "4. Review mail, files and directory entries read through Graph since.";
  defaultReference = "https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-token-protection";
  summaryAttributes = [
    "properties:userPrincipalName",
    "callerIpAddress",
    "properties:appDisplayName",
    "properties:resourceDisplayName",
    "properties:userAgent",
  ];

  when: When = [
    {
      operationName: "Sign-in activity",
      resultSignature: "SUCCESS",
      "properties.appId": () => this.vscodeAppId,
    },
    {
      operationName: "Sign-in activity",
      resultSignature: "SUCCESS",
      "properties.userAgent": ignoringCase(contains("visual studio code")),
    },
  ];

  /** The application id of Visual Studio Code. */
  vscodeAppId = "aebc6443-996d-45c2-90f0-388ff96faa56";

  /** The resource id of Microsoft Graph. */
  msGraphResourceId = "00000003-0000-0000-c000-000000000000";

  rule(event: PantherEvent<AzureAudit>) {
    const property = (field: string) => event.string("properties", field);
    return (
      property("resourceId") === this.msGraphResourceId ||
      property("resourceDisplayName").toLowerCase().includes("microsoft graph")
    );
  }

  title(event: PantherEvent<AzureAudit>) {
    const principal = titleValue(actorUser(event), "an unknown user");
    const address = azureSigninAddress(event);
    return `${principal} gave Visual Studio Code access to Microsoft Graph from ${address}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(
      event,
      "app_id",
      "app_display_name",
      "user_agent",
      "authentication_protocol",
      "token_issuer_type",
      "is_interactive",
    );
  }
}
