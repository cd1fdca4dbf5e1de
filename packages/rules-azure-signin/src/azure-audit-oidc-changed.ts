import {
  type AlertContext,
  contains,
  ignoringCase,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import {
  azureAuditContext,
  azureInitiator,
  azureInitiatorName,
  azureModifiedValues,
} from "@pypanther/helpers/azure-audit";
import type { AzureAudit } from "./events";

/**
 * The address from which the tenant learns about an OpenID provider changed; whoever runs that address can vouch for
 * anyone.
 */
export class AzureAuditOIDCChanged extends Rule<AzureAudit> {
  id = "Azure.Audit.OIDC.Changed-prototype";
  displayName = "Azure Authentication Methods Policy OIDC Discovery URL Changed";
  logTypes = [LogType.AZURE_AUDIT];
  tags = ["Persistence", "Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556", "TA0003:T1556.009"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The OIDC discovery URL in the authentication methods policy was replaced. Pointed at a hostile provider, it " +
    "lets an attacker sign in as any user.";
  defaultRunbook =
    "1. Compare the old and new URL in the alert with the provider you really use. " +
    "2. Reach the initiator by phone and ask about the change. " +
    "3. Restore the old URL if it was not agreed, and end all sessions begun since. " +
    "4. Review the initiator's other changes and sign-ins of the week.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/persistence_entra_id_oidc_discovery_url_change.toml";
  summaryAttributes = [
    "properties:initiatedBy:user:userPrincipalName",
    "properties:targetResources:displayName",
    "properties:initiatedBy:user:ipAddress",
  ];

  when: When = { operationName: ignoringCase(contains("authentication methods policy update")) };

  rule(event: PantherEvent<AzureAudit>) {
    const before = azureModifiedValues(event, "oldValue");
    const after = azureModifiedValues(event, "newValue");
    if (before.length !== after.length) return [...before, ...after].some(namesDiscovery);
    return before.some(
      (value, index) => namesDiscovery(value) && namesDiscovery(after[index]) && value !== after[index],
    );
  }

  title(event: PantherEvent<AzureAudit>) {
    return `Azure OIDC discovery URL changed by ${azureInitiatorName(event)}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    const before = azureModifiedValues(event, "oldValue");
    const after = azureModifiedValues(event, "newValue");
    const index = before.findIndex(
      (value, at) => at < after.length && (namesDiscovery(value) || namesDiscovery(after[at])),
    );
    return {
      ...azureAuditContext(event),
      activity_display_name: event.deepGet("properties", "activityDisplayName") ?? "<NO_ACTIVITY>",
      initiator_ip: azureInitiator(event, "ipAddress") ?? "<NO_IP>",
      ...(index >= 0 && { old_discovery_url: before[index], new_discovery_url: after[index] }),
    };
  }
}

function namesDiscovery(value: JsonValue | undefined): boolean {
  return typeof value === "string" && value.includes("discoveryUrl");
}
