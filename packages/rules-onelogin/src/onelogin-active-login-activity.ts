import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { isIpInNetwork } from "@pypanther/helpers/base";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Where nobody shares an address, sign-ins of several users from it may be one attacker's, with many stolen accounts. */
export class OneLoginActiveLoginActivity extends Rule {
  id = "OneLogin.ActiveLoginActivity-prototype";
  displayName = "OneLogin Active Login Activity";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  dedupPeriodMinutes = 720;
  threshold = 3;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "At least three users signed in from the same address within half a day.";
  defaultRunbook =
    "1. Find out to whom the address belongs; add it to the shared networks if it is an office or a proxy of yours. " +
    "2. Ask the users whether they were there. " +
    "3. Lock the accounts of those who were not, and block the address.";
  defaultReference = "https://support.onelogin.com/kb/4271392/user-policies";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [5, "5"] };

  /** Networks that many users share, in CIDR notation; sign-ins from there do not count. */
  sharedIpSpace: string[] = ["192.168.0.0/16"];

  rule(event: PantherEvent) {
    const address = event.string("ipaddr");
    return isIpAddress(address) && isTruthy(event.get("user_id")) && !isIpInNetwork(address, this.sharedIpSpace);
  }

  title(event: PantherEvent) {
    return `Several users signed in from [${this.dedup(event)}]`;
  }

  /** The address. */
  dedup(event: PantherEvent) {
    return asText(event.get("ipaddr"), "<UNKNOWN_IP>");
  }

  /** The users are counted, not their sign-ins. */
  unique(event: PantherEvent) {
    return event.text("user_id");
  }
}
