import { LogType, type When } from "@pypanther/core/runtime";

/** What the engine knows about events of one log type. Paths are dotted; a top-level field of that name comes first. */
export interface LogFormat {
  readonly logType: string;
  /** Sets of fields; an event that has all of one set is of this log type. None: the type must be given. */
  readonly identify: readonly (readonly string[])[];
  /** What must hold besides. */
  readonly values?: When;
  /** Where the event's time stands, in the order of preference. */
  readonly time: readonly string[];
  /** Where the event's own id stands. */
  readonly id?: string;
}

const monitorCategories = [
  "Administrative",
  "Alert",
  "Autoscale",
  "Policy",
  "Recommendation",
  "ResourceHealth",
  "Security",
  "ServiceHealth",
  "guard",
  "kube-apiserver",
  "kube-audit",
  "kube-audit-admin",
];

const signInCategories = [
  "AuditLogs",
  "ManagedIdentitySignInLogs",
  "NonInteractiveUserSignInLogs",
  "ServicePrincipalSignInLogs",
  "SignInLogs",
];

/** The log types that the engine tells from content; where two could take an event, the first does. */
export const logFormats: readonly LogFormat[] = [
  {
    logType: LogType.AWS_CLOUDTRAIL,
    // S3 notifications look alike, but have no eventID.
    // Logstash and Elasticsearch export the time as theirs.
    identify: [
      ["eventVersion", "eventSource", "eventName", "eventTime", "eventID"],
      ["eventVersion", "eventSource", "eventName", "@timestamp", "eventID"],
    ],
    time: ["eventTime", "@timestamp"],
    id: "eventID",
  },
  {
    logType: LogType.AWS_GUARDDUTY,
    identify: [["schemaVersion", "accountId", "arn", "type", "service", "severity"]],
    time: ["updatedAt", "service.eventLastSeen", "createdAt"],
    id: "id",
  },
  {
    logType: LogType.SLACK_AUDIT_LOGS,
    identify: [["action", "date_create", "actor.type", "entity.type"]],
    time: ["date_create"],
    id: "id",
  },
  {
    logType: LogType.PANTHER_AUDIT,
    identify: [["actionName", "actionResult", "actor", "timestamp"]],
    time: ["timestamp"],
  },
  {
    logType: LogType.GITHUB_WEBHOOK,
    identify: [
      ["sender.login", "repository.full_name"],
      ["sender.login", "organization.login"],
      ["pusher.name", "repository.full_name"],
    ],
    time: [
      "head_commit.timestamp",
      "pull_request.updated_at",
      "issue.updated_at",
      "comment.updated_at",
      "review.submitted_at",
      "workflow_run.updated_at",
      "repository.updated_at",
    ],
  },
  {
    logType: LogType.GITHUB_AUDIT,
    identify: [
      ["action", "_document_id"],
      ["action", "actor", "@timestamp"],
      ["action", "actor", "created_at", "org"],
      ["action", "actor", "created_at", "business"],
    ],
    time: ["@timestamp", "created_at", "at_sign_timestamp"],
    id: "_document_id",
  },
  {
    logType: LogType.AMAZON_EKS_AUDIT,
    identify: [["auditID", "verb", "stage", "requestURI"]],
    values: { apiVersion: ["audit.k8s.io/v1", "audit.k8s.io/v1beta1"] },
    time: ["requestReceivedTimestamp", "stageTimestamp"],
    id: "auditID",
  },
  {
    logType: LogType.OKTA_SYSTEM_LOG,
    identify: [["uuid", "published", "eventType", "actor", "outcome"]],
    time: ["published"],
    id: "uuid",
  },
  {
    logType: LogType.GCP_AUDIT_LOG,
    identify: [["protoPayload", "logName", "resource"]],
    values: { "protoPayload.@type": "type.googleapis.com/google.cloud.audit.AuditLog" },
    time: ["timestamp", "receiveTimestamp"],
    id: "insertId",
  },
  {
    logType: LogType.GSUITE_ACTIVITY_EVENT,
    identify: [["id.applicationName", "actor", "name", "type"]],
    time: ["id.time"],
    id: "id.uniqueQualifier",
  },
  {
    logType: LogType.ASANA_AUDIT,
    identify: [["gid", "event_type", "event_category", "actor", "context"]],
    time: ["created_at"],
    id: "gid",
  },
  {
    logType: LogType.ATLASSIAN_AUDIT,
    identify: [["attributes.action", "attributes.actor", "attributes.time"]],
    time: ["attributes.time"],
    id: "id",
  },
  {
    logType: LogType.AZURE_AUDIT,
    identify: [["time", "operationName", "category", "properties", "tenantId"]],
    values: { category: signInCategories },
    time: ["time"],
    id: "correlationId",
  },
  {
    logType: LogType.AZURE_MONITOR_ACTIVITY,
    identify: [["time", "operationName", "category", "resourceId"]],
    values: { category: monitorCategories },
    time: ["time"],
    id: "correlationId",
  },
  {
    logType: LogType.BOX_EVENT,
    identify: [["event_id", "event_type", "created_by"]],
    values: { type: "event" },
    time: ["created_at"],
    id: "event_id",
  },
  {
    logType: LogType.CROWDSTRIKE_FDR_EVENT,
    identify: [["event_simpleName", "aid", "cid"]],
    time: ["timestamp", "ContextTimeStamp"],
    id: "id",
  },
  {
    logType: LogType.ONEPASSWORD_SIGN_IN_ATTEMPT,
    identify: [["uuid", "session_uuid", "target_user", "category"]],
    time: ["timestamp"],
    id: "uuid",
  },
  {
    logType: LogType.ONELOGIN_EVENTS,
    identify: [["event_type_id", "account_id", "event_timestamp"]],
    time: ["event_timestamp"],
    id: "uuid",
  },
  {
    logType: LogType.ZENDESK_AUDIT,
    identify: [["action_label", "change_description", "source_type", "actor_id"]],
    time: ["created_at"],
    id: "id",
  },
  {
    logType: LogType.ZOOM_ACTIVITY,
    identify: [["email", "client_type", "ip_address", "time", "type"]],
    time: ["time"],
  },
  {
    logType: LogType.NOTION_AUDIT_LOGS,
    identify: [["event.actor", "event.type", "event.timestamp"]],
    time: ["event.timestamp"],
    id: "event.id",
  },
  {
    logType: LogType.CLOUDFLARE_FIREWALL,
    identify: [["RayID", "RuleID", "Action", "ClientIP", "Datetime"]],
    time: ["Datetime"],
    id: "RayID",
  },
  {
    logType: LogType.CLOUDFLARE_HTTP_REQUEST,
    identify: [["RayID", "ClientIP", "ClientRequestHost", "EdgeStartTimestamp"]],
    time: ["EdgeStartTimestamp"],
    id: "RayID",
  },
  {
    logType: LogType.AWS_ALB,
    identify: [["elb", "clientIp", "timestamp", "type"]],
    time: ["timestamp"],
    id: "traceId",
  },
  {
    logType: LogType.AWS_VPC_DNS,
    identify: [["query_name", "query_type", "vpc_id", "srcaddr"]],
    time: ["query_timestamp"],
  },
  {
    logType: LogType.AWS_VPC_FLOW,
    identify: [
      ["srcAddr", "dstAddr", "dstPort", "interfaceId"],
      ["srcAddr", "dstAddr", "dstPort", "flowDirection"],
    ],
    time: ["start", "end"],
  },
  {
    logType: LogType.CISCO_UMBRELLA_DNS,
    identify: [["internalIp", "externalIp", "domain", "responseCode"]],
    time: ["timestamp"],
  },
  {
    logType: LogType.SURICATA_DNS,
    identify: [["flow_id", "src_ip", "dns"]],
    values: { event_type: "dns" },
    time: ["timestamp"],
  },
  {
    logType: LogType.ZEEK_DNS,
    identify: [["uid", "id.orig_h", "query", "trans_id"]],
    time: ["ts"],
    id: "uid",
  },
];

/** Where logs of a type that is not listed usually keep their time. */
const usualTimes = ["timestamp", "time", "eventTime", "@timestamp", "created_at", "published", "ts", "date"];

const byLogType = new Map(logFormats.map((format) => [format.logType, format]));

/** What is known about a log type: its entry in the table, or the usual places for one that has none. */
export function formatOf(logType: string): LogFormat {
  let format = byLogType.get(logType);
  if (!format) {
    format = { logType, identify: [], time: usualTimes };
    byLogType.set(logType, format);
  }
  return format;
}
