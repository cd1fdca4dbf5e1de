import {
  type AlertContext,
  field,
  isJsonObject,
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
import { isInternetAccessible } from "@pypanther/helpers/iam-policy";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The calls that set a policy, and where among their parameters it stands; each service has its own place. */
const policyPaths: Readonly<Record<string, readonly string[]>> = {
  PutBucketPolicy: ["bucketPolicy"],
  SetRepositoryPolicy: ["policyText"],
  CreateElasticsearchDomain: ["accessPolicies"],
  UpdateElasticsearchDomainConfig: ["accessPolicies"],
  CreateKey: ["policy"],
  PutKeyPolicy: ["policy"],
  SetVaultAccessPolicy: ["policy", "policy"],
  SetQueueAttributes: ["attributes", "Policy"],
  CreateTopic: ["attributes", "Policy"],
  SetTopicAttributes: ["attributeValue"],
  PutResourcePolicy: ["resourcePolicy"],
};

/** A resource such as a bucket, key or queue got a policy that lets everyone in. */
export class AWSCloudTrailResourceMadePublic extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.ResourceMadePublic-prototype";
  displayName = "AWS Resource Made Public";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A resource such as a bucket, key or queue got a policy that lets everyone in. Anyone on the internet can use it.";
  defaultRunbook =
    "1. Read the policy in the event and what it allows. " +
    "2. Ask the owner of the resource whether it is meant to be public. " +
    "3. Put the previous policy back if it is not, and find out who used the access since then. " +
    "4. Revoke the credentials of the caller if they cannot explain the change.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/identifying-publicly-accessible-resources-with-amazon-vpc-network-access-analyzer/";
  summaryAttributes = ["userAgent", "sourceIpAddress", "vpcEndpointId", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: Object.keys(policyPaths) };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && isInternetAccessible(this.policy(event));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const [first] = event.list("resources");
    const resource = first === undefined ? event.get("eventSource") : isJsonObject(first) ? field(first, "arn") : null;
    const user =
      event.text("userIdentity", "userName") ||
      event.text("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return `${titleValue(user, "an unknown user")} made ${titleValue(resource, "an unknown resource")} public`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  private policy(event: PantherEvent<AwsCloudTrail>): JsonValue {
    const parameters = event.reader("requestParameters");
    const call = event.string("eventName");
    if (call === "SetTopicAttributes" && parameters.get("attributeName") !== "Policy") return null;
    return parameters.deepGet(...(lookup(policyPaths, call) ?? []));
  }
}
