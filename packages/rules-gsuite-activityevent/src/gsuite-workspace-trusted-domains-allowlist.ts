import {
  type AlertContext,
  endsWith,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActivityeventAlertContext, gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** The list of domains that the company shares with was changed; a new one may receive documents unhindered. */
export class GSuiteWorkspaceTrustedDomainsAllowlist extends Rule<GSuiteActivityEvent> {
  id = "GSuite.Workspace.TrustedDomainsAllowlist-prototype";
  displayName = "GSuite Workspace Trusted Domain Allowlist Modified";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A trusted domain was added to, or removed from, the allowlist.";
  defaultRunbook =
    "1. See whose domain it is, and when it was registered. " +
    "2. Find the partnership that it stands for. " +
    "3. Take it off the list if there is none, and look for documents shared with it.";
  defaultReference = "https://support.google.com/a/answer/6160020?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { type: "DOMAIN_SETTINGS", name: endsWith("_TRUSTED_DOMAINS") };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const domain = titleValue(gsuiteParameterText(event, "DOMAIN_NAME", ""), "an unknown domain");
    return `Trusted domains were changed: ${titleValue(event.get("name"), "an unknown event")} of ${domain} by ${gsuiteActorTitle(event)}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
