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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** A privileged role was assigned through PIM, which gives its holder lasting or activatable power over the tenant. */
export class AzureAuditRoleChangedPIM extends Rule<AzureAudit> {
  id = "Azure.Audit.RoleChangedPIM-prototype";
  displayName = "Azure Role Changed PIM";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1586"] };
  dedupPeriodMinutes = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A privileged role was assigned through PIM. An attacker who can assign roles gains control of the tenant this " +
    "way.";
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

  title(event: PantherEvent<AzureAudit>) {
    const [role] = event.readers("properties", "targetResources");
    const roleName = titleValue(role?.text("displayName"), "of an unknown name");
    const member = titleValue(getTargetName(event, "User", ""), "an unknown user");
    const initiator = azureInitiatorName(event);
    return `${initiator} gave ${member} the role ${roleName} through PIM`;
  }

  /** Every assignment is worth an alert of its own. */
  dedup(event: PantherEvent<AzureAudit>) {
    return event.text("p_row_id") || "<UNKNOWN_ROW_ID>";
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureRuleContext(event);
  }
}
