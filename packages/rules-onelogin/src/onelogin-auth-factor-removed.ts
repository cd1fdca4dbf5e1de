import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** An account lost a second factor, and with it a hurdle for whoever knows the password. */
export class OneLoginAuthFactorRemoved extends Rule {
  id = "OneLogin.AuthFactorRemoved-prototype";
  displayName = "OneLogin Authentication Factor Removed";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Identity & Access Management", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "An OTP device or an authentication factor was removed from a user.";
  defaultRunbook =
    "1. Ask the user whether they changed or lost their phone. " +
    "2. Make sure that another factor is enrolled. " +
    "3. If the user knows nothing of it, lock the account and look at who signed in since.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010426";
  summaryAttributes = [
    "account_id",
    "event_type_id",
    "user_name",
    "user_id",
    "authentication_factor_description",
    "otp_device_name",
  ];

  when: When = { event_type_id: [24, "24", 172, "172"] };

  title(event: PantherEvent) {
    const user = this.dedup(event);
    if (event.text("event_type_id") !== "172") {
      return `User [${user}] lost the OTP device [${asText(event.get("otp_device_name"), "<UNKNOWN_OTP_DEVICE>")}]`;
    }
    const factor = asText(event.get("authentication_factor_description"), "<UNKNOWN_AUTH_FACTOR>");
    return `User [${user}] lost the authentication factor [${factor}]`;
  }

  /** One alert for each user. */
  dedup(event: PantherEvent) {
    return oneLoginUser(event);
  }
}
