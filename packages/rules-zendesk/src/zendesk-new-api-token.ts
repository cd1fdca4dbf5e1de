import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { zendeskActor } from "@pypanther/helpers/zendesk";

/** An API token was created or deleted in Zendesk. */
export class ZendeskNewAPIToken extends Rule {
  id = "Zendesk.NewAPIToken-prototype";
  displayName = "Zendesk API Token Created";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Credential Access:Steal Application Access Token"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An API token was created or deleted in Zendesk. A token works without a password or second factor, so an " +
    "attacker may create one to keep access.";
  defaultRunbook =
    "1. Ask the user named in the title which integration the token is for. " +
    "2. Check in the audit log and the API logs what was done with the token. " +
    "3. Revoke the token if nobody needs it, and reset the password of the administrator who created it.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-access-to-the-Zendesk-API#topic_bsw_lfg_mmb:~:text=enable%20token%20access.-,Generating%20API%20tokens,-To%20generate%20an";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { source_type: "api_token", action: () => this.apiTokenActions };

  /** The actions on tokens to report. */
  apiTokenActions: string[] = ["create", "destroy"];

  title(event: PantherEvent) {
    return `${zendeskActor(event)} did [${event.text("action")}] with an API token, in [${event.logType}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("action") === "destroy" ? "INFO" : "HIGH";
  }
}
