import {
  type AlertContext,
  type JsonValue,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { patternMatchList } from "@pypanther/helpers/base";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A security group in production was created or opened without the deployment tool. */
export class AWSEC2ManualSecurityGroupChange extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.ManualSecurityGroupChange-prototype";
  displayName = "AWS EC2 Manual Security Group Change";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Configuration Required", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A security group in production was created or opened without the deployment tool. An attacker may be opening a " +
    "way in.";
  defaultRunbook =
    "1. Ask the actor named in the title whether it was an emergency. " +
    "2. Check which ports and addresses it opens and what is behind them. " +
    "3. Bring the change into the code so that it is reviewed. " +
    "4. Undo the change and revoke the actor's credentials if nobody vouches for it.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/working-with-security-groups.html";

  when: When = {
    eventName: () => Object.keys(this.sgChangeEvents),
    recipientAccountId: () => this.prodAccountIds,
  };

  /** Accounts whose security groups only the pipeline may change. */
  prodAccountIds: string[] = ["11111111111111", "112233445566"];

  /** The calls to watch, each with the request parameters that name the group; the first one goes into the title. */
  sgChangeEvents: Record<string, string[]> = {
    CreateSecurityGroup: ["groupName", "vpcId"],
    AuthorizeSecurityGroupIngress: ["groupId"],
    AuthorizeSecurityGroupEgress: ["groupId"],
  };

  /** Globs of the deployment tool's user agents. */
  allowedUserAgents: string[] = ["* HashiCorp/?.0 Terraform/*"];

  /** Parts of the ARNs of roles that may make changes with that tool. */
  allowedRoleNames: string[] = ["Operator", "ContinousDeployment"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    const userAgent = event.get("userAgent");
    return (
      typeof userAgent === "string" &&
      awsCloudtrailSuccess(event) &&
      !this.isDeployment(userAgent, event.deepGet("userIdentity", "arn"))
    );
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.string("userIdentity", "arn").split("/").at(-1), "an unknown user");
    const [parameter = ""] = this.parametersOf(event) ?? [];
    const group = titleValue(event.deepGet("requestParameters", parameter), "of unknown name");
    const verb = event.string("eventName").startsWith("Create") ? "created" : "opened";
    return `${actor} ${verb} security group ${group} by hand`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return this.group(event).join(":");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  /** The request parameters that name the group of a call to watch. */
  protected parametersOf(event: PantherEvent<AwsCloudTrail>): string[] | undefined {
    return lookup(this.sgChangeEvents, event.string("eventName"));
  }

  /** What names the group that was changed. */
  protected group(event: PantherEvent<AwsCloudTrail>): string[] {
    return (this.parametersOf(event) ?? []).map((name) => event.text("requestParameters", name) || "<UNKNOWN_FIELD>");
  }

  /** Whether the tool made the change in one of its roles; who is unknown gets the benefit of the doubt. */
  protected isDeployment(userAgent: string, arn: JsonValue): boolean {
    if (!patternMatchList(userAgent, this.allowedUserAgents)) return false;
    return typeof arn !== "string" || this.allowedRoleNames.some((role) => arn.includes(role));
  }
}
