import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of Slack's log of integrations. */
export class SlackIntegrationLogsDataModel extends DataModel {
  id = "Standard.Slack.IntegrationLogs";
  displayName = "Slack Integration Logs";
  logTypes = [LogType.SLACK_INTEGRATION_LOGS];
  mappings: DataModelMapping[] = [{ name: "actor_user", path: "user_name" }];
}
