import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of Slack's audit log. */
export class SlackAuditLogsDataModel extends DataModel {
  id = "Standard.Slack.AuditLogs";
  displayName = "Slack Audit Logs";
  logTypes = [LogType.SLACK_AUDIT_LOGS];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "actor.user.name" },
    { name: "user_agent", path: "context.ua" },
    { name: "source_ip", path: "context.ip_address" },
    { name: "user", path: "entity.user.name" },
  ];
}
