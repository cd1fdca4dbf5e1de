import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { isIpInNetwork } from "@pypanther/helpers/base";
import { isIpAddress } from "@pypanther/helpers/ip-address";
import { isTruthy } from "@pypanther/helpers/truthy";

/** At least three users signed in to OneLogin from the same address within half a day. */
export class OneLoginActiveLoginActivity extends Rule {
  id = "OneLogin.ActiveLoginActivity-prototype";
  displayName = "OneLogin Active Login Activity";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  dedupPeriodMinutes = 720;
  threshold = 3;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "At least three users signed in to OneLogin from the same address within half a day. An attacker may be " +
    "using several stolen accounts.";
  defaultRunbook =
    "1. Find out whose address it is, and add it to sharedIpSpace if it is an office or a proxy of yours. " +
    "2. Ask the users whether they signed in from there. " +
    "3. Lock the accounts of those who did not, and block the address.";
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
