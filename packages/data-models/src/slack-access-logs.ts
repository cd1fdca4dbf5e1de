import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of Slack's access log. */
export class SlackAccessLogsDataModel extends DataModel {
  id = "Standard.Slack.AccessLogs";
  displayName = "Slack Access Logs";
  logTypes = [LogType.SLACK_ACCESS_LOGS];
  mappings: DataModelMapping[] = [
    { name: "source_ip", path: "ip" },
    { name: "user_agent", path: "user_agent" },
    { name: "actor_user", path: "username" },
  ];
}
