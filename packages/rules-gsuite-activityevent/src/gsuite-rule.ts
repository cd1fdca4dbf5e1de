import { exists, LogType, type PantherEvent, Rule, Severity, type SeverityOrDefault, type When } from "@pypanther/core";
import { gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GSuiteActivityEvent } from "./events";

/** A rule that an administrator set up in Google Workspace took action; its alert is passed on. */
export class GSuiteRule extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Rule-prototype";
  displayName = "GSuite Passthrough Rule Triggered";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A Workspace rule of the organization was triggered and did something.";
  defaultRunbook =
    "1. Open the rule in the Workspace console, and what triggered it. " +
    "2. Follow the runbook of whoever wrote the rule. " +
    "3. Change the rule there if it fires without need.";
  defaultReference = "https://support.google.com/a/answer/9420866";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "rules", "parameters.triggered_actions": exists() };

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    return isTruthy(event.deepGet("parameters", "triggered_actions"));
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const name = titleValue(event.text("parameters", "rule_name"), "of an unknown name");
    const severity = titleValue(gsuiteParameterText(event, "severity", ""), "unknown");
    return `Workspace rule ${name} of severity ${severity} was triggered`;
  }

  severity(event: PantherEvent<GSuiteActivityEvent>): SeverityOrDefault {
    const severity = event.string("parameters", "severity").toUpperCase();
    return Severity.is(severity) ? severity : "INFO";
  }
}
