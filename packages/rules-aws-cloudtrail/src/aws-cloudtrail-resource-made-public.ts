import {
  type AlertContext,
  asText,
  field,
  isJsonObject,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { isInternetAccessible } from "@pypanther/helpers/iam-policy";

/** A resource such as a bucket, a key or a queue was opened to anyone on the internet. */
export class AWSCloudTrailResourceMadePublic extends Rule {
  id = "AWS.CloudTrail.ResourceMadePublic-prototype";
  displayName = "AWS Resource Made Public";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A resource policy that lets everyone in was written.";
  defaultRunbook =
    "1. Read the policy in the event and note what it allows to whom. " +
    "2. Ask the owner of the resource whether it is meant to be public. " +
    "3. If it is not: put the previous policy back at once and find out who used the access meanwhile. " +
    "4. If the caller cannot explain the change, revoke their credentials.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/identifying-publicly-accessible-resources-with-amazon-vpc-network-access-analyzer/";
  summaryAttributes = ["userAgent", "sourceIpAddress", "vpcEndpointId", "recipientAccountId", "p_any_aws_arns"];

  rule(event: PantherEvent) {
    return awsCloudtrailSuccess(event) && isInternetAccessible(this.policy(event));
  }

  title(event: PantherEvent) {
    const [first] = event.list("resources");
    const resource =
      first === undefined
        ? event.text("eventSource") || "MISSING SOURCE"
        : asText(isJsonObject(first) ? field(first, "arn") : null, "MISSING");
    const user =
      event.text("userIdentity", "userName") ||
      event.text("userIdentity", "sessionContext", "sessionIssuer", "userName") ||
      "<MISSING_USER>";
    return `[${resource}] made public by [${user}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }

  /** Each service has its own place for the policy. */
  private policy(event: PantherEvent): JsonValue {
    const parameter = (...path: string[]) => event.deepGet("requestParameters", ...path);
    switch (event.get("eventName")) {
      case "PutBucketPolicy":
        return parameter("bucketPolicy");
      case "SetRepositoryPolicy":
        return parameter("policyText");
      case "CreateElasticsearchDomain":
      case "UpdateElasticsearchDomainConfig":
        return parameter("accessPolicies");
      case "CreateKey":
      case "PutKeyPolicy":
        return parameter("policy");
      case "SetVaultAccessPolicy":
        return parameter("policy", "policy");
      case "SetQueueAttributes":
      case "CreateTopic":
        return parameter("attributes", "Policy");
      case "SetTopicAttributes":
        return parameter("attributeName") === "Policy" ? parameter("attributeValue") : null;
      case "PutResourcePolicy":
        return parameter("resourcePolicy");
      default:
        return null;
    }
  }
}
