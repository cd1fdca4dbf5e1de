import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An MCP server of the Anthropic organisation was deleted. */
export class AnthropicActivityMCPServerDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.MCP.Server.Deleted-prototype";
  displayName = "Anthropic MCP Server Deleted";
  tags = ["Anthropic", "Configuration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An MCP server of the Anthropic organisation was deleted. An attacker may break what uses it, or remove a " +
    "server after using it.";
  defaultRunbook =
    "1. Ask the owner of the server whether the removal was planned. " +
    "2. Check what else the actor removed or changed on that day. " +
    "3. Add the server again if it was not, and suspend the actor.";

  when: When = { type: "mcp_server_deleted" };

  title(event: PantherEvent) {
    const server = titleValue(event.text("mcp_server_name"), "of unknown name");
    return `MCP server ${server} deleted by ${anthropicActorTitle(event)}`;
  }
}
