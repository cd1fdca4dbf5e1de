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

/** A token for the Zendesk API was made or removed; it acts with full rights and outlives the session of whoever made it. */
export class ZendeskNewAPIToken extends Rule {
  id = "Zendesk.NewAPIToken-prototype";
  displayName = "Zendesk API Token Created";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Credential Access:Steal Application Access Token"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1528"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "An API token of Zendesk was created or deleted.";
  defaultRunbook =
    "1. Find the integration that the token is for. " +
    "2. Revoke the token if nobody expected it, then check the API calls made with it. " +
    "3. Secure the account of the administrator who made it.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-access-to-the-Zendesk-API#topic_bsw_lfg_mmb:~:text=enable%20token%20access.-,Generating%20API%20tokens,-To%20generate%20an";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { source_type: "api_token", action: () => this.apiTokenActions };

  /** The actions on tokens to report. */
  apiTokenActions: string[] = ["create", "destroy"];

  title(event: PantherEvent) {
    const actor = zendeskActor(event);
    const action = event.string("action") || "<UNKNOWN_ACTION>";
    return `[${event.logType}]: API token action [${action}] by [${actor}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("action") === "destroy" ? "INFO" : "HIGH";
  }
}
