import {
  type AlertContext,
  contains,
  type EventReader,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureAuditContext, azureInitiator, azureInitiatorName } from "@pypanther/helpers/azure-audit";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** A service principal got another secret or certificate, a back door that no password reset closes. */
export class AzureAuditServicePrincipalCredentialsAdded extends Rule<AzureAudit> {
  id = "Azure.Audit.ServicePrincipalCredentialsAdded-prototype";
  displayName = "Azure Service Principal Credentials Added";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0003:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Credentials were added to a service principal. Whoever holds them can act as that application with all its " +
    "permissions.";
  defaultRunbook =
    "1. Ask the initiator and the application's owner whether a rotation was due. " +
    "2. Remove the credential if nobody claims it. " +
    "3. Check the application's permissions and its sign-ins with the new credential. " +
    "4. Review the initiator for other applications treated the same way.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/persistence_entra_id_service_principal_credentials_added.toml";
  summaryAttributes = [
    "properties:initiatedBy:user:userPrincipalName",
    "properties:targetResources:displayName",
    "properties:targetResources:type",
  ];

  when: When = [
    { operationName: () => ignoringCase(contains(this.credentialOperation)) },
    { "properties.activityDisplayName": () => ignoringCase(contains(this.credentialOperation)) },
  ];

  /** What the name of the operation or the activity contains, in lower case. */
  credentialOperation = "add service principal credentials";

  /** The kinds of targets that credentials are added to. */
  targetTypes: string[] = ["ServicePrincipal", "Application"];

  /** The modified properties that describe a credential. */
  credentialProperties: string[] = ["KeyDescription", "KeyType", "KeyUsage"];

  title(event: PantherEvent<AzureAudit>) {
    const target = titleValue(this.targets(event)[0]?.text("displayName"), "of an unknown name");
    return `Credentials added to Azure service principal ${target} by ${azureInitiatorName(event)}`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    const targets = this.targets(event).map((target) => this.describe(target));
    return {
      ...azureAuditContext(event),
      tenantId: event.get("tenantId", "<NO_TENANTID>"),
      activity_display_name: event.deepGet("properties", "activityDisplayName") ?? "<NO_ACTIVITY>",
      result: event.deepGet("properties", "result") ?? "<NO_RESULT>",
      actor_user: azureInitiator(event, "userPrincipalName") ?? "<NO_ACTOR>",
      source_ip: azureInitiator(event, "ipAddress") ?? "<NO_IP>",
      ...(targets.length > 0 && { target_service_principals: targets }),
    };
  }

  private targets(event: PantherEvent<AzureAudit>) {
    return event
      .readers("properties", "targetResources")
      .filter((target) => this.targetTypes.includes(target.string("type")));
  }

  private describe(target: EventReader) {
    const details = target
      .readers("modifiedProperties")
      .filter((property) => this.credentialProperties.includes(property.string("displayName")))
      .map((property) => ({ property: property.get("displayName"), new_value: property.get("newValue", "") }));
    return {
      id: target.get("id", ""),
      displayName: target.get("displayName", ""),
      type: target.get("type"),
      ...(details.length > 0 && { credential_details: details }),
    };
  }
}
