import { type AlertContext, type PantherEvent, Rule, type When } from "@pypanther/core";
import { awsRuleContext } from "./aws";
import { awsAccountName } from "./aws-account";
import { patternMatchList } from "./glob";

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
    const place = `account [${awsAccountName(event)}], region [${event.text("awsRegion")}]`;
    return `${this.service} call [${event.string("eventName")}] by [${callerArn(event)}] in ${place}`;
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
