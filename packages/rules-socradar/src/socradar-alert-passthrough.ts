import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** SOCRadar raised an alarm about the company, such as leaked credentials or a look-alike domain. */
export class SOCRadarAlertPassthrough extends Rule {
  id = "SOCRadar.Alert.Passthrough-prototype";
  displayName = "SOCRadar Alert Passthrough";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.SOCRADAR_INCIDENTS];
  tags = [
    "SOCRadar",
    "Threat Intelligence",
    "Brand Protection",
    "Dark Web",
    "Credential Intelligence",
    "Attack Surface",
  ];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "SOCRadar raised an alarm that is not closed, such as leaked credentials or a look-alike domain. An attacker " +
    "could use what it found.";
  defaultRunbook =
    "1. Open the alarm in SOCRadar and read what was found and where. " +
    "2. Check whether the finding is real and current. " +
    "3. Close the alarm in SOCRadar if it is not. " +
    "4. Follow mitigation in the alert context otherwise: reset credentials, have sites taken down, close what is " +
    "exposed.";
  defaultReference = "https://socradar.io/incident-response/";
  summaryAttributes = [
    "alarm_id",
    "alarm_risk_level",
    "alarm_asset",
    "status",
    "p_any_ip_addresses",
    "p_any_domain_names",
    "p_any_emails",
    "p_any_usernames",
  ];

  when: When = { status: not("CLOSED") };

  /** What the alert tells of the finding itself, where SOCRadar gives it. */
  contentFields: string[] = [
    "content_link",
    "phishing_domain",
    "phishing_domain_url",
    "compromised_emails",
    "compromised_ips",
    "compromised_domains",
    "malware_family",
    "computer_name",
    "username",
    "source",
    "content_preview",
  ];

  title(event: PantherEvent) {
    const level = titleValue(event.text("alarm_risk_level"), "of unknown level");
    const main = titleValue(event.text("alarm_type_details", "alarm_main_type"), "unknown type");
    const sub = titleValue(event.text("alarm_type_details", "alarm_sub_type"), "");
    return `SOCRadar alarm ${level}: ${main}${sub && ` ${sub}`}`;
  }

  dedup(event: PantherEvent) {
    return event.text("alarm_id");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const level = event.string("alarm_risk_level").toUpperCase();
    return Severity.is(level) ? level : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const content = event.reader("content");
    const found = this.contentFields.map((field) => [field, content.get(field)] as const);
    return {
      alarm_id: event.get("alarm_id"),
      alarm_asset: event.get("alarm_asset"),
      alarm_text: event.get("alarm_text"),
      main_type: event.deepGet("alarm_type_details", "alarm_main_type"),
      sub_type: event.deepGet("alarm_type_details", "alarm_sub_type"),
      status: event.get("status"),
      mitigation: event.deepGet("alarm_type_details", "alarm_default_mitigation_plan"),
      ...Object.fromEntries(found.filter(([, value]) => isTruthy(value))),
    };
  }
}
