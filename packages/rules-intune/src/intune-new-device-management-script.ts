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
import { titleValue } from "@pypanther/helpers/title-value";

/**
 * Somebody created, edited, assigned or deleted an Intune script, whose code then runs on all devices it is assigned
 * to.
 */
export class IntuneNewDeviceManagementScript extends Rule {
  id = "Intune.NewDeviceManagementScript-prototype";
  displayName = "Intune New Device Management Script";
  logTypes = [LogType.MICROSOFT_INTUNE_AUDIT_LOGS];
  tags = ["InTune"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1072", "TA0008:T1021.007", "TA0005:T1202"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Scripts of Intune run with system rights. An attacker who may write them needs nothing more.";
  defaultRunbook =
    "1. Read the script in Intune and compare with the copy under version control. " +
    "2. Ask the actor about the change. " +
    "3. Unassign the script if it is not yours, and list the devices that have run it. " +
    "4. Examine such a device, and reset the actor's credentials.";
  defaultReference =
    "https://cloud.google.com/blog/topics/threat-intelligence/abusing-intune-permissions-entra-id-environments";

  when: When = { operationName: () => contains(this.scriptOperations) };

  /** Parts of operations that concern scripts for devices. */
  scriptOperations: string[] = ["DeviceManagementScript", "DeviceComplianceScript"];

  /** How an operation begins → what was done. */
  actions: Record<string, string> = { create: "created", assign: "assigned", delete: "deleted", patch: "patched" };

  title(event: PantherEvent) {
    const operation = event.string("operationName");
    const type = titleValue(operation.split(" ", 2)[1], "unknown");
    const [, action = "unknown"] = Object.entries(this.actions).find(([prefix]) => operation.startsWith(prefix)) ?? [];
    return `Intune script of type ${type}: [${action}] by ${titleValue(event.text("identity"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      Actor: event.get("identity", ""),
      Operation: event.get("operationName"),
      "Object IDs": event.deepGet("properties", "TargetObjectIds") ?? "Unknown",
    };
  }
}
