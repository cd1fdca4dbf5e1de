import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "./aws";
import { titleValue } from "./title-value";

/** A rule on the successful call that deletes a kind of network logs, so that what follows leaves no trace. */
export abstract class AwsLogsDeletedRule extends Rule {
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Cloudtrail",
    "Defense Evasion",
    "Impair Defenses",
    "Disable or Modify Cloud Logs",
    "Defense Evasion:Impair Defenses",
    "Security Control",
  ];
  defaultSeverity = Severity.INFO;

  when: When = { ...whenSuccessful, eventName: () => this.call() };

  /** The name of the call. */
  protected abstract call(): string;

  /** What happened, for titles: "VPC flow logs were deleted". */
  protected abstract deletion(): string;

  title(event: PantherEvent) {
    const account = titleValue(event.deepGet("userIdentity", "accountId"), "(unknown)");
    const region = titleValue(event.get("awsRegion"), "an unknown region");
    return `${this.deletion()} in account ${account}, ${region}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
