import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An MCP server was removed, which breaks what relies on it or hides how it was used. */
export class AnthropicActivityMCPServerDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.MCP.Server.Deleted-prototype";
  displayName = "Anthropic MCP Server Deleted";
  tags = ["Anthropic", "Configuration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Assistants of the Anthropic organisation can no longer call this MCP server.";
  defaultRunbook =
    "1. Ask the owner of the server whether it was meant to go. " +
    "2. Check what else the actor removed or reconfigured on that day. " +
    "3. Add it again if teams depend on it and the removal was a mistake.";

  when: When = { type: "mcp_server_deleted" };

  title(event: PantherEvent) {
    const server = event.text("mcp_server_name") || "<UNKNOWN_SERVER>";
    return `MCP server [${server}] deleted by [${anthropicActorId(event)}]`;
  }
}
