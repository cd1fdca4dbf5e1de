import {
  type AlertContext,
  asText,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { wizIssueUrl, wizSeverity } from "@pypanther/helpers/wiz";

/** Wiz Defend reported a threat. */
export class WizDefendAlertPassthrough extends Rule {
  id = "Wiz.Defend.Alert.Passthrough-prototype";
  displayName = "Wiz Defend Alert Passthrough Rule";
  logTypes = [LogType.WIZ_DETECTIONS];
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Wiz Defend reported a threat. The alert has the severity that Wiz gave it.";
  defaultRunbook =
    "1. Open the detection in Wiz and read the events, the resource and the identity. " +
    "2. Check whether a known job or test explains the behaviour. " +
    "3. Isolate the resource and revoke the identity's credentials if none does.";
  defaultReference = "https://www.wiz.io/product";

  when: When = { severity: not("INFORMATIONAL") };

  title(event: PantherEvent) {
    return event.text("tdrId");
  }

  /** Minor detections join by kind, others by the threat they are part of. */
  dedup(event: PantherEvent) {
    const severity = asText(event.get("severity"), "<SEVERITY_NOT_FOUND>");
    if (["INFO", "INFORMATIONAL", "LOW"].includes(severity)) return asText(event.get("tdrId"), "None");
    return `${event.text("threatId")}_${severity}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return wizSeverity(event.string("severity"));
  }

  description(event: PantherEvent) {
    return event.string("description") || this.defaultDescription;
  }

  reference(event: PantherEvent) {
    return wizIssueUrl(event.string("id")) ?? this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    const machine = event.reader("primaryResource");
    return {
      machine_id: machine.deepGet("externalId") ?? "<ID_NOT_FOUND>",
      machine_type: machine.deepGet("type") ?? "<TYPE_NOT_FOUND>",
      native_type: machine.deepGet("nativeType") ?? "<TYPE_NOT_FOUND>",
      machine_name: machine.deepGet("name") ?? "<NAME_NOT_FOUND>",
      mitre_attack_techniques: event.get("mitreTechniques"),
    };
  }
}
