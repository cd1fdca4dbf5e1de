import {
  type AlertContext,
  asText,
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

  when: When = { eventName: Object.keys(policyPaths) };

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

  private policy(event: PantherEvent): JsonValue {
    const parameters = event.reader("requestParameters");
    const call = event.string("eventName");
    if (call === "SetTopicAttributes" && parameters.get("attributeName") !== "Policy") return null;
    return parameters.deepGet(...(lookup(policyPaths, call) ?? []));
  }
}
