import { type AlertContext, type PantherEvent, Rule, type When } from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "./aws";
import { awsAccountTitle } from "./aws-account";

/** A rule on successful calls that change things of one kind. All changes in an account make one alert. */
export abstract class AwsChangeRule extends Rule {
  /** What is changed, in the plural, for titles: "Security groups". */
  abstract changed: string;

  when: When = { ...whenSuccessful, eventName: () => this.calls() };

  /** The names of the calls. */
  protected abstract calls(): readonly string[];

  title(event: PantherEvent) {
    return `${this.changed} changed in ${awsAccountTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return event.text("recipientAccountId");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
