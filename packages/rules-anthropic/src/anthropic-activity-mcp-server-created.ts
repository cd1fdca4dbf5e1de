import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An MCP server was added that assistants can call; it sees what they send and can feed them instructions. */
export class AnthropicActivityMCPServerCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.MCP.Server.Created-prototype";
  displayName = "Anthropic MCP Server Created";
  tags = ["Anthropic", "Configuration", "Supply Chain"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The Anthropic organisation offers a new MCP server to its members.";
  defaultRunbook =
    "1. Find out who runs the server, where, and under which contract. " +
    "2. Read its tool descriptions for instructions that a tool has no business giving. " +
    "3. Remove it if nobody vouches for it, and list the chats in which it was called. " +
    "4. Treat everything that was sent to an unknown server as disclosed.";

  when: When = { type: "mcp_server_created" };

  title(event: PantherEvent) {
    const server = event.text("mcp_server_name") || "<UNKNOWN_SERVER>";
    return `MCP server [${server}] created by [${anthropicActorId(event)}]`;
  }
}
