import { asText, type Conditions, type EventReader, type JsonValue, lookup } from "@pypanther/core";
import { pantherflowInvestigation } from "./investigation";
import { config } from "./config";

export { getActorUser } from "./aws-actor";
export { awsKeyAccountId, extractAccountId } from "./aws-key";
export { wafAlertContext, wafGetMatchedRule, wafRuleGroupMatches, wafSeverity } from "./aws-waf";
export type { WafAlertContext } from "./aws-waf";

/** What every CloudTrail alert tells: the call, where it happened, who made it and a query for what happened around it. */
export interface AwsRuleContext {
  [key: string]: JsonValue;
  eventName: JsonValue;
  eventSource: JsonValue;
  awsRegion: JsonValue;
  recipientAccountId: JsonValue;
  sourceIPAddress: JsonValue;
  userAgent: JsonValue;
  userIdentity: JsonValue;
  "PantherFlow Investigation": string;
}

/** The alert context of a CloudTrail event. */
export function awsRuleContext(event: EventReader): AwsRuleContext {
  return {
    eventName: event.get("eventName", "<MISSING_EVENT_NAME>"),
    eventSource: event.get("eventSource", "<MISSING_ACCOUNT_ID>"),
    awsRegion: event.get("awsRegion", "<MISSING_AWS_REGION>"),
    recipientAccountId: event.get("recipientAccountId", "<MISSING_ACCOUNT_ID>"),
    sourceIPAddress: event.get("sourceIPAddress", "<MISSING_SOURCE_IP>"),
    userAgent: event.get("userAgent", "<MISSING_USER_AGENT>"),
    userIdentity: event.get("userIdentity", "<MISSING_USER_IDENTITY>"),
    "PantherFlow Investigation": pantherflowInvestigation(event),
  };
}

/** The alert context of a CloudTrail event of RDS: that of any CloudTrail event plus the database it concerns. */
export function awsRdsContext(
  event: EventReader,
): AwsRuleContext & { db_identifier: JsonValue; db_instance_arn: JsonValue } {
  return {
    ...awsRuleContext(event),
    db_identifier:
      event.deepGet("requestParameters", "dBInstanceIdentifier") ||
      (event.deepGet("requestParameters", "dBClusterIdentifier") ?? "N/A"),
    db_instance_arn:
      event.deepGet("responseElements", "dBInstanceArn") ||
      (event.deepGet("responseElements", "dBClusterArn") ?? "N/A"),
  };
}

/** The alert context of a GuardDuty finding. */
export function awsGuarddutyContext(event: EventReader): Record<string, JsonValue> {
  return {
    description: event.get("description", "<MISSING DESCRIPTION>"),
    severity: event.get("severity", "<MISSING SEVERITY>"),
    id: event.get("id", "<MISSING ID>"),
    type: event.get("type", "<MISSING TYPE>"),
    resource: event.get("resource", {}),
    service: event.get("service", {}),
    accountId: event.get("accountId", "<MISSING ACCOUNT ID>"),
  };
}

/** Who did what to which object in an EKS audit event. */
export interface EksObjectReference {
  [key: string]: JsonValue;
  actor: JsonValue;
  ns: JsonValue;
  object: JsonValue;
  resource: string;
  sourceIPs: JsonValue;
  verb: JsonValue;
  p_source_label: JsonValue;
}

/** The actor, the verb and the object of an EKS audit event; a subresource follows its resource: "pods/exec". */
export function eksPantherObjRef(event: EventReader): EksObjectReference {
  const resource = asText(event.deepGet("objectRef", "resource"), "<NO_OBJECT_RESOURCE>");
  const subresource = event.string("objectRef", "subresource");
  return {
    actor: event.deepGet("user", "username") ?? "<NO_USERNAME>",
    ns: event.deepGet("objectRef", "namespace") ?? "<NO_OBJECT_NAMESPACE>",
    object: event.deepGet("objectRef", "name") ?? "<NO_OBJECT_NAME>",
    resource: subresource ? `${resource}/${subresource}` : resource,
    sourceIPs: event.get("sourceIPs", ["0.0.0.0"]),
    verb: event.get("verb", "<NO_VERB>"),
    p_source_label: event.get("p_source_label", "<NO_P_SOURCE_LABEL>"),
  };
}

/** What a field holds that says nothing: absent, null, empty, false or 0. */
const nothing = [null, "", false, 0];

/** For `when`: the call succeeded; the same as `awsCloudtrailSuccess`. */
export const whenSuccessful: Conditions = { errorCode: nothing, errorMessage: nothing };

/** Whether a CloudTrail event tells of a call that AWS carried out: neither an error code nor an error message. */
export function awsCloudtrailSuccess(event: EventReader): boolean {
  return !event.get("errorCode") && !event.get("errorMessage");
}

/** A role session's ARN without the session: the part up to the second "/". */
export function awsStripRoleSessionId(userIdentityArn: string): string {
  return userIdentityArn.split("/", 2).join("/");
}

const tenses = { Create: "created", Delete: "deleted", Start: "started", Stop: "stopped", Update: "updated" };

/** What a call did, in the past tense ("CreateUser": "created"); the call's name when its verb is another. */
export function awsEventTense(eventName: string): string {
  return Object.entries(tenses).find(([verb]) => eventName.startsWith(verb))?.[1] ?? eventName;
}

const regions = [
  ...["ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2"],
  ...["ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ca-central-1"],
  ...["eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2"],
  ...["eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1"],
  ...["sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"],
];

/** The names of AWS's regions. */
export function awsRegions(): string[] {
  return [...regions];
}

/** An account as an alert should name it: its configured name (`config.AWS_ACCOUNTS`) if it has one, else its id. */
export function lookupAwsAccountName(accountId: string): string {
  return lookup(config.AWS_ACCOUNTS, accountId) ?? accountId;
}

/** The ARN of a bucket by its name; "" for no name. */
export function getS3ArnByName(name: string): string {
  return name === "" ? "" : `arn:aws:s3:::${name}`;
}
