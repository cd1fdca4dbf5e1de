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

/** A device managed by Intune fails its compliance checks and should not be trusted until it is mended. */
export class IntuneDeviceNotCompliant extends Rule {
  id = "Intune.DeviceNotCompliant-prototype";
  displayName = "Intune Device Not Compliant";
  logTypes = [LogType.MICROSOFT_INTUNE_OPERATIONAL_LOGS];
  tags = ["InTune"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1652"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Intune reports a device as not compliant, for a missing update, disabled protection, or weeks of silence.";
  defaultRunbook =
    "1. Read which setting is violated. " +
    "2. Ask the user to bring the device up to date, or help them. " +
    "3. Check that conditional access keeps the device out meanwhile. " +
    "4. Look for malware if protection was switched off.";
  defaultReference = "https://learn.microsoft.com/en-us/intune/intune-service/protect/compliance-policy-monitor";

  when: When = {
    operationName: ignoringCase("Compliance"),
    "properties.AlertType": ignoringCase("Managed Device Not Compliant"),
  };

  title(event: PantherEvent) {
    return `Intune device ${titleValue(event.text("properties", "DeviceHostName"), "of an unknown name")} is not compliant`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const property = (field: string) => event.deepGet("properties", field) ?? "Unknown";
    return {
      Hostname: property("DeviceHostName"),
      "Operating System": property("DeviceOperatingSystem"),
      User: property("UserName"),
      "User Display Name": property("UserDisplayName"),
      Description: property("Description"),
    };
  }
}
