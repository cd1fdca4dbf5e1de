import { type AlertContext, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A management lock was deleted, so what it protected can be changed and deleted again. */
export class AzureMonitorActivityAuthorizationResourceLockDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Authorization.ResourceLockDeleted-prototype";
  displayName = "Azure Resource Lock Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Inhibit System Recovery", "Ransomware", "Storm-0501"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0005:T1562.001", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A management lock was deleted. An attacker has to do this before destroying the data or backups it protects.";
  defaultRunbook =
    "1. Find out what the lock protected and whether any of it has been deleted since. " +
    "2. Ask the caller for the reason; a planned change puts the lock back afterwards. " +
    "3. Restore the lock. " +
    "4. Suspend the caller if deletions follow or the reason does not hold.";
  defaultReference =
    "https://www.microsoft.com/en-us/security/blog/2025/08/27/storm-0501s-evolving-techniques-lead-to-cloud-based-ransomware/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.AUTHORIZATION/LOCKS/DELETE"];

  contextNames: Record<string, string> = { lock_name: "locks" };

  title(event: PantherEvent) {
    return `Azure resource lock ${titleValue(azureResourceName(event, "locks", ""), "of an unknown name")} deleted`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const scope = this.scope(event.string("resourceId"));
    return { ...super.alertContext(event), ...(scope && { lock_scope: scope }) };
  }

  private scope(resourceId: string) {
    if (resourceId.includes("/resourceGroups/")) return "resource_group_or_resource";
    return resourceId.includes("/subscriptions/") ? "subscription" : "";
  }
}
