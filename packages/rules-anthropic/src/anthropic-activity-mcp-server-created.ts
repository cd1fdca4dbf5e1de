import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An MCP server was added to the Anthropic organisation. */
export class AnthropicActivityMCPServerCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.MCP.Server.Created-prototype";
  displayName = "Anthropic MCP Server Created";
  tags = ["Anthropic", "Configuration", "Supply Chain"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An MCP server was added to the Anthropic organisation. A hostile server can read what assistants send it " +
    "and give them instructions.";
  defaultRunbook =
    "1. Find out who runs the server, where, and under which contract. " +
    "2. Read its tool descriptions for instructions that do not belong there. " +
    "3. Remove it if nobody can explain it, and list the chats in which it was called. " +
    "4. Handle everything that was sent to an unknown server as leaked.";

  when: When = { type: "mcp_server_created" };

  title(event: PantherEvent) {
    const server = titleValue(event.text("mcp_server_name"), "of unknown name");
    return `MCP server ${server} created by ${anthropicActorTitle(event)}`;
  }
}
