import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import {
  addRoleAssignmentFields,
  AZURE_SUCCESSES,
  azureActivityAlertContext,
  azureParseJsonString,
  getRoleDefinitionId,
  matchRoleName,
} from "@pypanther/helpers/azure-activity";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureMonitorActivity } from "./events";

/** A powerful built-in role was assigned, or someone made themselves administrator of all subscriptions. */
export class AzureMonitorActivityRoleAssignmentPrivilegedOrElevated extends Rule<AzureMonitorActivity> {
  id = "Azure.MonitorActivity.RoleAssignment.PrivilegedOrElevated-prototype";
  displayName = "Azure Privileged or Elevated Role Assignment";
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];
  tags = [
    "AZT402",
    "Persistence",
    "Defense Evasion",
    "Account Manipulation",
    "Add Office 365 Global Administrator Role",
    "Valid Accounts",
    "Cloud Accounts",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098", "TA0003:T1098.003", "TA0005:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A principal now holds a role that grants wide control, or a global administrator took over the root scope.";
  defaultRunbook =
    "1. Identify the principal, the role and the scope of the assignment. " +
    "2. Confirm with the owner of the scope that it was requested and approved. " +
    "3. Remove assignments and root access that nobody needs, and prefer time-limited ones. " +
    "4. Review what the principal did with the role, new credentials and further assignments first.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/role-based-access-control/built-in-roles";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  when: When = [
    {
      "operationName.value": ignoringCase("Microsoft.Authorization/elevateAccess/action"),
      "status.value": "Succeeded",
    },
    { operationName: ignoringCase("Microsoft.Authorization/roleAssignments/write"), resultType: AZURE_SUCCESSES },
  ];

  /** Id → name of the roles whose assignment is of high severity. */
  privilegedRoles: Record<string, string> = {
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
    "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
    "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
    "fb1c8493-542b-48eb-b624-b4c8fea62acd": "Security Admin",
    "92b92042-07d9-4307-87f7-36a593fc5850": "Azure File Sync Administrator",
    "a8889054-8d42-49c9-bc1c-52486c10e7cd": "Reservations Administrator",
    "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
    "150f5e0c-0603-4f03-8c7f-cf70034c4e90": "Data Purger",
  };

  /** Id → name of the roles whose assignment is of medium severity. */
  elevatedRoles: Record<string, string> = {
    "ba92f5b4-2d11-453d-a403-e96b0029c9fe": "Storage Blob Data Contributor",
    "b7e6dc6d-f1e8-4753-8033-0f276bb0955b": "Storage Blob Data Owner",
    "dffb1e0c-446f-4dde-a09f-99eb5cc68b96": "Azure Arc Kubernetes Admin",
    "a001fd3d-188f-4b5d-821b-7da978bf7442": "Cognitive Services OpenAI Contributor",
    "00482a5a-887f-4fb3-b363-3b7fe8e74483": "Key Vault Administrator",
    "8b54135c-b56d-4d72-a534-26097cfdc8d8": "Key Vault Data Access Administrator",
    "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
  };

  rule(event: PantherEvent<AzureMonitorActivity>) {
    return this.isElevation(event) || this.role(event) !== null;
  }

  title(event: PantherEvent<AzureMonitorActivity>) {
    if (this.isElevation(event)) {
      const user = titleValue(event.deepGet("identity", "claims", "name"), "an unknown user");
      return `Azure access to all subscriptions taken by ${user}`;
    }
    const { kind, name } = this.role(event) ?? { kind: "unknown", name: "unknown" };
    const assignment = titleValue(event.text("resourceId"), "an unknown place");
    return `Azure ${kind} role [${name}] assigned in ${assignment}`;
  }

  severity(event: PantherEvent<AzureMonitorActivity>): SeverityOrDefault {
    if (this.isElevation(event)) return Severity.HIGH;
    return this.role(event)?.severity ?? "DEFAULT";
  }

  alertContext(event: PantherEvent<AzureMonitorActivity>): AlertContext {
    const role = this.role(event);
    return {
      ...addRoleAssignmentFields(azureActivityAlertContext(event), this.requestBody(event)),
      ...(role && { role_name: role.name }),
    };
  }

  private isElevation(event: PantherEvent<AzureMonitorActivity>) {
    return event.string("operationName", "value").toUpperCase() === "MICROSOFT.AUTHORIZATION/ELEVATEACCESS/ACTION";
  }

  private requestBody(event: PantherEvent<AzureMonitorActivity>) {
    return azureParseJsonString(event.deepGet("properties", "requestbody"));
  }

  private role(event: PantherEvent<AzureMonitorActivity>) {
    const id = getRoleDefinitionId(this.requestBody(event));
    const privileged = matchRoleName(id, this.privilegedRoles);
    if (privileged) return { name: privileged, kind: "privileged", severity: Severity.HIGH };
    const elevated = matchRoleName(id, this.elevatedRoles);
    return elevated ? { name: elevated, kind: "elevated", severity: Severity.MEDIUM } : null;
  }
}
