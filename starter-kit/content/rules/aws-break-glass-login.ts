import { LogType, type PantherEvent, Rule, RuleTest, Severity, type When } from "@pypanther/core";

const breakGlassLogin = {
  p_log_type: "AWS.CloudTrail",
  eventName: "ConsoleLogin",
  eventSource: "signin.amazonaws.com",
  userIdentity: { type: "IAMUser", userName: "break-glass-1", accountId: "203944017715" },
  responseElements: { ConsoleLogin: "Success" },
  recipientAccountId: "203944017715",
};

/** An emergency account signed in to the console. A rule that refuses to run until someone has configured it. */
export class AWSBreakGlassLogin extends Rule {
  id = "Northwind.AWS.BreakGlassLogin";
  displayName = "Emergency Account Signed In";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS"];
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "One of the accounts that are kept for emergencies signed in to the AWS console.";
  defaultRunbook =
    "1. Ask the incident channel who opened the envelope. " +
    "2. If nobody did: end the session, rotate the credentials, read what the account did. " +
    "3. File who used it and why.";

  when: When = { eventName: "ConsoleLogin", "responseElements.ConsoleLogin": "Success" };

  /** The names of the emergency users. */
  emergencyUsers: string[] = ["break-glass-1", "break-glass-2"];

  validateConfig() {
    if (this.emergencyUsers.length === 0) {
      throw new Error(`${this.id}: emergencyUsers is empty, so the rule could never fire. Name the emergency users.`);
    }
  }

  rule(event: PantherEvent) {
    return this.emergencyUsers.includes(event.string("userIdentity", "userName"));
  }

  title(event: PantherEvent) {
    const user = event.string("userIdentity", "userName");
    return `Emergency account [${user}] signed in to AWS account [${event.string("recipientAccountId")}]`;
  }

  tests = [
    new RuleTest({
      name: "an emergency user signs in",
      expectedResult: true,
      log: breakGlassLogin,
      expectedTitle: "Emergency account [break-glass-1] signed in to AWS account [203944017715]",
    }),
    new RuleTest({
      name: "an everyday user signs in",
      expectedResult: false,
      log: { ...breakGlassLogin, userIdentity: { ...breakGlassLogin.userIdentity, userName: "mira.castell" } },
    }),
    new RuleTest({
      name: "an emergency user mistypes the password",
      expectedResult: false,
      log: { ...breakGlassLogin, responseElements: { ConsoleLogin: "Failure" } },
    }),
  ];
}
