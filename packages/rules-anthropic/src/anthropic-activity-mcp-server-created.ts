import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** The organisation's assistants can call a new tool server, which sees what they send and can feed them instructions. */
export class AnthropicActivityMCPServerCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.MCP.Server.Created-prototype";
  displayName = "Anthropic MCP Server Created";
  tags = ["Anthropic", "Configuration", "Supply Chain"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An MCP server was added to the Anthropic organisation. A hostile one can steal what is sent to it or steer the model through its answers.";
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
