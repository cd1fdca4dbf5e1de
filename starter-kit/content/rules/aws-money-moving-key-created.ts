import { type PantherEvent, RuleTest, Severity } from "@pypanther/core";
import { AWSIAMBackdoorUserKeys } from "@pypanther/rules-aws-cloudtrail";

const keyCreated = {
  p_log_type: "AWS.CloudTrail",
  eventSource: "iam.amazonaws.com",
  eventName: "CreateAccessKey",
  userIdentity: { type: "IAMUser", arn: "arn:aws:iam::203944017715:user/dan.vartan" },
  responseElements: { accessKey: { userName: "svc-payout", accessKeyId: "AKIAR3TIDE7QNEXAMPLE" } },
};

/** The managed rule for access keys that one identity makes for another, narrowed to the users that can move money. */
export class AWSMoneyMovingKeyCreated extends AWSIAMBackdoorUserKeys {
  id = "Northwind.AWS.MoneyMovingKeyCreated";
  displayName = "Key Created for a User that Moves Money";
  defaultSeverity = Severity.CRITICAL;

  /** The users whose keys can start a payout. */
  moneyMovingUsers: string[] = ["svc-payout", "svc-settlement"];

  rule(event: PantherEvent) {
    return super.rule(event) && this.moneyMovingUsers.includes(this.owner(event));
  }

  title(event: PantherEvent) {
    return `Money at risk: ${super.title(event)}`;
  }

  tests = [
    new RuleTest({
      name: "a developer makes a key for the payout user",
      expectedResult: true,
      log: keyCreated,
      expectedTitle:
        "Money at risk: [arn:aws:iam::203944017715:user/dan.vartan] created an access key for [svc-payout]",
      expectedSeverity: Severity.CRITICAL,
    }),
    new RuleTest({
      name: "a developer makes a key for another user",
      expectedResult: false,
      log: { ...keyCreated, responseElements: { accessKey: { userName: "svc-reports" } } },
    }),
    new RuleTest({
      name: "the payout user renews its own key",
      expectedResult: false,
      log: { ...keyCreated, userIdentity: { type: "IAMUser", arn: "arn:aws:iam::203944017715:user/svc-payout" } },
    }),
  ];
}
