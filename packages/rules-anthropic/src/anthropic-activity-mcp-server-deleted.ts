import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A tool server is no longer available to the organisation's assistants. */
export class AnthropicActivityMCPServerDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.MCP.Server.Deleted-prototype";
  displayName = "Anthropic MCP Server Deleted";
  tags = ["Anthropic", "Configuration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An MCP server was removed from the Anthropic organisation. Workflows that call it stop, and a trace of how it was used may go with it.";
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
