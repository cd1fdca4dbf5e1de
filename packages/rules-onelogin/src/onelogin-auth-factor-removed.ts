import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";
import { titleValue } from "@pypanther/helpers/title-value";

/** An OTP device or an authentication factor was removed from a OneLogin user. */
export class OneLoginAuthFactorRemoved extends Rule {
  id = "OneLogin.AuthFactorRemoved-prototype";
  displayName = "OneLogin Authentication Factor Removed";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Identity & Access Management", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An OTP device or an authentication factor was removed from a OneLogin user. An attacker with the password " +
    "has one obstacle less.";
  defaultRunbook =
    "1. Ask the user whether they removed it or changed their phone. " +
    "2. Make sure that another factor is enrolled. " +
    "3. Lock the account and review the sign-ins since if the user did not remove it.";
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
    const user = oneLoginUser(event);
    if (event.text("event_type_id") !== "172") {
      return `${user} lost the OTP device ${titleValue(event.get("otp_device_name"), "of unknown name")}`;
    }
    const factor = titleValue(event.get("authentication_factor_description"), "of unknown name");
    return `${user} lost the authentication factor ${factor}`;
  }

  /** One alert for each user. */
  dedup(event: PantherEvent) {
    return asText(event.get("user_name"), "<UNKNOWN_USER>");
  }
}
