import {
  type AlertContext,
  contains,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { azureSigninAlertContext, azureSigninUserTitle } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AzureAudit } from "./events";

/** One session with Microsoft Graph is used from several addresses, as happens when its token has been stolen. */
export class AzureAuditGraphSessionMultipleIPs extends Rule<AzureAudit> {
  id = "Azure.Audit.GraphSessionMultipleIPs-prototype";
  displayName = "Azure Microsoft Graph Single Session from Multiple IP Addresses";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AZURE_AUDIT];
  tags = ["Initial Access", "Valid Accounts", "Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0001:T1078.004", "TA0005:T1550", "TA0005:T1550.001"] };
  threshold = 2;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user's Graph session shows up at more than one address within the hour. Either the user moved between " +
    "networks or a token did.";
  defaultRunbook =
    "1. Compare the addresses: networks, countries, times, user agents. " +
    "2. Ask the user whether they changed networks or use a VPN. " +
    "3. Revoke the user's sessions if that does not explain it. " +
    "4. Review what the session read or changed in mail, files and directory.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/initial_access_entra_id_graph_single_session_from_multiple_addresses.toml";
  summaryAttributes = [
    "properties:userPrincipalName",
    "callerIpAddress",
    "properties:sessionId",
    "properties:appDisplayName",
  ];

  when: When = {
    resultSignature: "SUCCESS",
    category: not("NonInteractiveUserSignInLogs"),
    "properties.resourceDisplayName": contains("Microsoft Graph"),
    "properties.appId": () => not(Object.keys(this.whitelistedAppIds)),
  };

  /** Id → name of applications whose sessions change addresses for good reasons; the names are for readers only. */
  whitelistedAppIds: Record<string, string> = {
    "00000003-0000-0ff1-ce00-000000000000": "Office 365",
    "00000006-0000-0ff1-ce00-000000000000": "Office 365 Exchange Online",
    "00b41c95-dab0-4487-9791-b9d2c32c80f2": "Office 365 Management APIs",
    "d3590ed6-52b3-4102-aeff-aad2292ab01c": "Microsoft Office",
    "1fec8e78-bce4-4aaf-ab1b-5451cc387264": "Microsoft Teams",
    "5e3ce6c0-2b1f-4285-8d4b-75ee78787346": "Microsoft Teams Services",
    "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe": "Microsoft Teams - Device Profile Service",
    "ab9b8c07-8f02-4f72-87fa-80105867a763": "OneDrive SyncEngine",
    "ea5a67f6-b6f3-4338-b240-c655ddc3cc8e": "Microsoft Edge Insider Addons",
    "ecd6b820-32c2-49b6-98a6-444530e5a77a": "Edge Remote Settings",
    "f44b1140-bc5e-48c6-8dc0-5cf5a53c0e34": "Microsoft Edge",
    "797f4846-ba00-4fd7-ba43-dac1f8f63013": "Azure Resource Manager",
    "8edd93e1-2103-40b4-bd70-6e34e586362d": "Windows Azure Security Resource Provider",
    "c44b4083-3bb0-49c1-b47d-974e53cbdf3c": "Azure Portal",
    "04b07795-8ddb-461a-bbee-02f9e1bf7b46": "Microsoft Azure CLI",
    "4962773b-9cdb-44cf-a8bf-237846a00ab7": "Microsoft.EventGrid",
    "fc780465-2017-40d4-a0c5-307022471b92": "WindowsDefenderATP",
    "8ee8fdad-f234-4243-8f3b-15c294843740": "Microsoft Threat Protection",
    "2793995e-0a7d-40d7-bd35-6968ba142197": "Microsoft Defender for Cloud",
    "3f6aecb4-6dbf-4e45-9141-440abdced562": "PROD Microsoft Defender For Cloud XDR",
    "7b7531ad-5926-4f2d-8a1d-38495ad33e17": "Azure Advanced Threat Protection",
    "df77edef-903d-416b-bcc0-cc8b91af54ea": "Defender for IoT",
    "8b3391f4-af01-4ee8-b4ea-9871b2499735": "O365 Secure Score",
    "f8f7a2aa-e116-4ba6-8aea-ca162cfa310d": "Microsoft Graph Connectors Core",
    "01fc33a7-78ba-4d2f-a4b7-768e336e890e": "MS-PIM (Privileged Identity Management)",
    "bd11ca0f-4fd6-4bb7-a259-4a36693b6e13": "MCAPI AAD Bridge Service",
    "abc63b55-0325-4305-9e1e-3463b182a6dc": "TenantSearchProcessors",
    "eace8149-b661-472f-b40d-939f89085bd4": "Substrate Instant Revocation Pipeline",
    "b46c3ac5-9da6-418f-a849-0a07a10b3c6c": "Cloud Infrastructure Entitlement Management",
    "0469d4cd-df37-4d93-8a61-f8c75b809164": "Policy Administration Service",
    "18fbca16-2224-45f6-85b0-f7bf2b39b3f3": "Microsoft Docs",
    "98db8bd6-0cc0-4e67-9de5-f187f1cd1b41": "Microsoft Substrate Management",
    "6821c7a6-ae62-49ba-8669-3f2e72d8d803": "GL - Panther Graph Integration",
    "7eadcef8-456d-4611-9480-4fff72b8b9e2": "Microsoft Account Controls V2",
  };

  rule(event: PantherEvent<AzureAudit>) {
    if (!isTruthy(event.deepGet("properties", "isInteractive") ?? true)) return false;
    return ["sessionId", "userPrincipalName", "ipAddress"].every((field) => event.string("properties", field) !== "");
  }

  title(event: PantherEvent<AzureAudit>) {
    const user = azureSigninUserTitle(event);
    const session = titleValue(event.text("properties", "sessionId"), "of an unknown name");
    return `Microsoft Graph session ${session} of ${user} used from several addresses`;
  }

  dedup(event: PantherEvent<AzureAudit>) {
    return `${event.text("properties", "sessionId")}-${event.text("properties", "userPrincipalName")}`;
  }

  unique(event: PantherEvent<AzureAudit>) {
    return event.string("properties", "ipAddress");
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(
      event,
      "session_id",
      "app_display_name",
      "app_id",
      "resource_display_name",
      "authentication_protocol",
      "conditional_access_status",
      "is_interactive",
      "user_agent",
    );
  }
}
