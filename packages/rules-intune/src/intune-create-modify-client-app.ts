import { isUtf8 } from "node:buffer";
import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/**
 * An Intune app was created or changed; what it carries is installed on, and run by, every device it is assigned to.
 */
export class IntuneCreateModifyClientApp extends Rule {
  id = "Intune.CreateModifyClientApp-prototype";
  displayName = "Intune Create or Modify Client App";
  logTypes = [LogType.MICROSOFT_INTUNE_AUDIT_LOGS];
  tags = ["InTune"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1072", "TA0008:T1021.007", "TA0005:T1202"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Somebody wrote a client app in Intune. With one app an attacker reaches all managed devices at once.";
  defaultRunbook =
    "1. Read the app's package, install command and detection scripts; scripts are in the alert. " +
    "2. Ask the actor whether the deployment was planned. " +
    "3. Withdraw the assignment if not, and list the devices that already have it. " +
    "4. Examine one of those devices, and reset the actor's credentials.";
  defaultReference = "https://www.ibm.com/think/x-force/detecting-intune-lateral-movement";

  when: When = { operationName: () => ignoringCase(this.operations) };

  /** The operations that match, in any case. */
  operations: string[] = ["create mobileapp", "patch mobileapp"];

  title(event: PantherEvent) {
    const verb = event.string("operationName").toLowerCase().startsWith("create") ? "created" : "modified";
    return `Intune client app ${verb} by ${titleValue(event.text("identity"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const scripts = this.scripts(event);
    return {
      Actor: event.get("identity", "Unknown"),
      Operation: event.get("operationName", "Unknown"),
      "Deployed App(s)": event.deepGet("properties", "TargetDisplayNames") ?? "Unknown",
      ...(scripts.length > 0 && { "Validation Script(s)": scripts }),
    };
  }

  /** The scripts that devices run to tell whether the app is installed; what is no text is left out. */
  private scripts(event: PantherEvent) {
    return event
      .readers("properties", "Targets")
      .flatMap((target) => target.readers("ModifiedProperties"))
      .filter((property) => property.string("Name").includes("Collection.Rules.ScriptContent"))
      .map((property) => Buffer.from(property.string("New"), "base64"))
      .filter((script) => script.length > 0 && isUtf8(script))
      .map((script) => script.toString("utf8"));
  }
}
