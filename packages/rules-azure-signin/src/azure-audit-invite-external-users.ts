import {
  type AlertContext,
  asText,
  fieldAt,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureInitiator, azureInitiatorName } from "@pypanther/helpers/azure-audit";
import { azureRuleContext } from "@pypanther/helpers/msft";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** A guest from another organisation was invited, who will see into the tenant and whatever is shared with guests. */
export class AzureAuditInviteExternalUsers extends Rule<AzureAudit> {
  id = "Azure.Audit.InviteExternalUsers-prototype";
  displayName = "Azure Invite External Users";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A guest from another organisation was invited. A guest can read parts of the directory and whatever is shared " +
    "with guests.";
  defaultRunbook =
    "1. Ask the inviter who the guest is and what they need. " +
    "2. Check the guest's domain for look-alikes of partners. " +
    "3. Give the guest an expiry and the least access, or remove them. " +
    "4. Look for groups and applications that the guest was added to.";
  defaultReference = "https://learn.microsoft.com/en-us/entra/identity/authentication/overview-authentication";
  summaryAttributes = [
    "properties:ServicePrincipalName",
    "properties:UserPrincipalName",
    "properties:initiatedBy:user:ipAddress",
  ];

  when: When = { "properties.result": "success", operationName: "Invite external user" };

  rule(event: PantherEvent<AzureAudit>) {
    const domain = this.inviter(event).split("@").pop() ?? "";
    return !this.invited(event).endsWith(domain);
  }

  title(event: PantherEvent<AzureAudit>) {
    return `${azureInitiatorName(event)} invited ${titleValue(this.invited(event), "an unknown user")} from outside`;
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureRuleContext(event);
  }

  private inviter(event: PantherEvent<AzureAudit>) {
    return asText(azureInitiator(event, "userPrincipalName"));
  }

  /** The last of the distinct values among the details: a repeated one keeps its first place. */
  private invited(event: PantherEvent<AzureAudit>) {
    const values = event.list("properties", "additionalDetails").map((detail) => asText(fieldAt(detail, ["value"])));
    return [...new Set(values)].at(-1) ?? "";
  }
}
