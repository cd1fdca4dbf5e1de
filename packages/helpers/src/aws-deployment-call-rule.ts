import { type AlertContext, type PantherEvent, Rule, type When } from "@pypanther/core";
import { awsRuleContext } from "./aws";
import { awsPlaceTitle } from "./aws-account";
import { patternMatchList } from "./glob";
import { titleValue } from "./title-value";

/** A rule on calls to a service by anyone but those who deploy. Each caller gets an alert of their own. */
export abstract class AwsDeploymentCallRule extends Rule {
  /** The service, for titles: "Lambda". */
  abstract service: string;

  when: When = { eventName: () => this.calls() };

  /** Globs of the ARNs that deploy. */
  allowedRoles: string[] = ["*DeployRole"];

  /** The names of the calls. */
  protected abstract calls(): readonly string[];

  rule(event: PantherEvent) {
    return !patternMatchList(callerArn(event), this.allowedRoles);
  }

  title(event: PantherEvent) {
    const caller = titleValue(event.string("userIdentity", "arn"), "an unknown caller");
    return `${caller} did ${this.service} call [${event.string("eventName")}] in ${awsPlaceTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return callerArn(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}

function callerArn(event: PantherEvent): string {
  return event.string("userIdentity", "arn") || "unknown-arn";
}
