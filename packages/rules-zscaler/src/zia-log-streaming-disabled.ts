import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { ziaAdmin, ziaAlertContext } from "@pypanther/helpers/zscaler";

/** An NSS feed, which streams Zscaler's logs to the SIEM, was deleted. */
export class ZIALogStreamingDisabled extends Rule {
  id = "ZIA.Log.Streaming.Disabled-prototype";
  displayName = "ZIA Log Streaming Disabled";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An NSS feed of Zscaler Internet Access was deleted, so its logs no longer reach the SIEM. An attacker may do " +
    "this to hide what follows.";
  defaultRunbook =
    "1. Check whether Zscaler's logs still reach the SIEM by another feed. " +
    "2. Ask the administrator named in the title and the team that runs the SIEM whether the feed was replaced. " +
    "3. Set the feed up again if it was not. " +
    "4. Search the logs in the ZIA admin portal for the time of the gap, and disable the administrator's account if " +
    "it was misused.";
  defaultReference = "https://help.zscaler.com/zia/about-nss-feeds";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DELETE",
    "event.category": "NSS",
  };

  title(event: PantherEvent) {
    const url = event.text("event", "preaction", "cloudNssSiemConfiguration", "connectionURL");
    return `${ziaAdmin(event)} ended ZIA log streaming to ${titleValue(url, "an unknown address")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
