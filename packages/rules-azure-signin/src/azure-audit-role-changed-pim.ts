import {
  type AlertContext,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureInitiatorName } from "@pypanther/helpers/azure-audit";
import { azureRuleContext, getTargetName } from "@pypanther/helpers/msft";

/** A privileged role was assigned through PIM, which gives its holder lasting or activatable power over the tenant. */
export class AzureAuditRoleChangedPIM extends Rule {
  id = "Azure.Audit.RoleChangedPIM-prototype";
  displayName = "Azure Role Changed PIM";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1586"] };
  dedupPeriodMinutes = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Privileged Identity Management reports that the assignment is complete. An intruder with rights over roles would " +
    "make one too.";
  defaultRunbook =
    "1. Check that the request was approved by someone other than the requester. " +
    "2. Ask the initiator why the member needs the role and for how long. " +
    "3. Remove the assignment if neither is clear. " +
    "4. Review what the member has done with the role.";
  defaultReference = "https://learn.microsoft.com/en-us/entra/identity/authentication/overview-authentication";
  summaryAttributes = ["properties:ServicePrincipalName", "properties:UserPrincipalName", "properties:ipAddress"];

  when: When = {
    "properties.result": "success",
    operationName: contains("Add member to role in PIM completed"),
  };

  title(event: PantherEvent) {
    const operation = event.text("operationName") || "<UNKNOWN OPERATION>";
    const [role] = event.readers("properties", "targetResources");
    const roleName = role?.text("displayName") || "<UNKNOWN_ROLE>";
    const initiator = azureInitiatorName(event, "<UNKNOWN USER>");
    return `[${initiator}] gave [${getTargetName(event)}] the role [${roleName}]: [${operation}]`;
  }

  /** Every assignment is worth an alert of its own. */
  dedup(event: PantherEvent) {
    return event.text("p_row_id") || "<UNKNOWN_ROW_ID>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return azureRuleContext(event);
  }
}
