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
 * How a domain authenticates its users was changed; an attacker whose own identity provider a domain trusts signs in as
 * anyone.
 */
export class AzureAuditDomainSettingsModified extends Rule<AzureAudit> {
  id = "Azure.Audit.DomainSettingsModified-prototype";
  displayName = "Azure Domain Federation Settings Modified";
  logTypes = [LogType.AZURE_AUDIT];
  tags = ["Persistence", "Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556", "TA0003:T1556.006"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The way users of a domain are authenticated, or whom it is federated with, was written. If the domain trusts a " +
    "foreign identity provider now, every account in it is at risk.";
  defaultRunbook =
    "1. Read the domain's federation settings: issuer, signing certificate, sign-in URL. " +
    "2. Ask the initiator and the identity team about the change. " +
    "3. Set the domain back to managed, or to the known certificate, if it was not planned. " +
    "4. Search for sign-ins with tokens of the new issuer.";
  defaultReference =
    "https://github.com/Azure/Azure-Sentinel/blob/master/Solutions/Microsoft%20Entra%20ID/Analytic%20Rules/ADFSDomainTrustMods.yaml";
  summaryAttributes = [
    "properties:initiatedBy:user:userPrincipalName",
    "properties:targetResources:displayName",
    "properties:initiatedBy:user:ipAddress",
  ];

  when: When = {
    operationName: ignoringCase(contains("set federation settings on domain", "set domain authentication")),
  };

  rule(event: PantherEvent<AzureAudit>) {
    const operation = event.string("operationName").toLowerCase();
    return operation.includes("set federation settings on domain") || this.becameFederated(event);
  }

  title(event: PantherEvent<AzureAudit>) {
    return `Azure domain federation settings changed by ${azureInitiatorName(event)}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return {
      ...azureAuditContext(event),
      activity_display_name: event.deepGet("properties", "activityDisplayName") ?? "<NO_ACTIVITY>",
      initiator_ip: azureInitiator(event, "ipAddress") ?? "<NO_IP>",
    };
  }

  private becameFederated(event: PantherEvent<AzureAudit>) {
    const names = azureModifiedValues(event, "displayName");
    const values = azureModifiedValues(event, "newValue");
    const isFederated = (value: JsonValue | undefined) => typeof value === "string" && value.includes("Federated");
    // Equal values are collected once, so names and values pair up only when there are as many of both.
    if (names.length !== values.length) return names.includes("LiveType") && values.some(isFederated);
    return names.some((name, index) => name === "LiveType" && isFederated(values[index]));
  }
}
