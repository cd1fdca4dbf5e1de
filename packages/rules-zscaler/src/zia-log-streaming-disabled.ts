import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ziaAdmin, ziaAlertContext } from "@pypanther/helpers/zscaler";

/** A feed that streams Zscaler's logs to the SIEM was deleted, so traffic is no longer seen there. */
export class ZIALogStreamingDisabled extends Rule {
  id = "ZIA.Log.Streaming.Disabled-prototype";
  displayName = "ZIA Log Streaming Disabled";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An NSS feed of Zscaler Internet Access is gone. From now on its logs do not arrive.";
  defaultRunbook =
    "1. Check whether the SIEM still gets Zscaler's logs by another feed. " +
    "2. Check with those who run the SIEM whether they replaced it. " +
    "3. Set the feed up again and note the gap. " +
    "4. Look in Zscaler itself at what happened during the gap.";
  defaultReference = "https://help.zscaler.com/zia/about-nss-feeds";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DELETE",
    "event.category": "NSS",
  };

  title(event: PantherEvent) {
    const url =
      event.text("event", "preaction", "cloudNssSiemConfiguration", "connectionURL") ||
      "<CLOUD_CONNECTION_URL_NOT_FOUND>";
    return `ZIA log streaming to [${url}] ended by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
