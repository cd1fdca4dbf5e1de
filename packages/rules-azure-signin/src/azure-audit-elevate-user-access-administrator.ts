import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureAuditContext, azureInitiator, azureInitiatorName } from "@pypanther/helpers/azure-audit";
import type { AzureAudit } from "./events";

/** A user gave themselves User Access Administrator at the root, and with it say over access to every subscription. */
export class AzureAuditElevateUserAccessAdministrator extends Rule<AzureAudit> {
  id = "Azure.Audit.ElevateUserAccessAdministrator-prototype";
  displayName = "Azure User Elevated to User Access Administrator Role";
  logTypes = [LogType.AZURE_AUDIT];
  tags = ["Persistence", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098", "TA0004:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A global administrator elevated their access. From the root scope they can grant any role on any resource of " +
    "the tenant.";
  defaultRunbook =
    "1. Ask the initiator what the elevation was for; it should be rare and announced. " +
    "2. Remove the role at root scope as soon as it is not needed. " +
    "3. List role assignments that the initiator made since. " +
    "4. Treat the account as taken over if the initiator knows nothing of it.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/privilege_escalation_entra_id_elevate_to_user_administrator_access.toml";
  summaryAttributes = [
    "properties:initiatedBy:user:userPrincipalName",
    "properties:initiatedBy:user:ipAddress",
    "tenantId",
  ];

  when: When = {
    operationName: contains("User has elevated their access to User Access Administrator"),
    result: ignoringCase("success"),
  };

  title(event: PantherEvent<AzureAudit>) {
    return `${azureInitiatorName(event)} took User Access Administrator over all Azure subscriptions`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return {
      ...azureAuditContext(event),
      tenantId: event.get("tenantId", "<NO_TENANTID>"),
      result: event.get("result", "<NO_RESULT>"),
      initiator_ip: azureInitiator(event, "ipAddress") ?? "<NO_IP>",
    };
  }
}
