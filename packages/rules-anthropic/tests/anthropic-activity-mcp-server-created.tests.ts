import { RuleTest } from "@pypanther/core";
import { AnthropicActivityMCPServerCreated } from "../src/anthropic-activity-mcp-server-created";

const server = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "mcp_server_created",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  mcp_server_id: "mcp_61",
  mcp_server_name: "quay-tickets",
};

export const tests = [
  new RuleTest({
    name: "a server is created",
    expectedResult: true,
    log: server,
    expectedTitle: "MCP server [quay-tickets] created by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "the server has no name",
    expectedResult: true,
    log: { ...server, mcp_server_name: null },
    expectedTitle: "MCP server of unknown name created by [ines.duarte@harbourline.example]",
  }),
  new RuleTest({ name: "a server is updated", expectedResult: false, log: { ...server, type: "mcp_server_updated" } }),
];

export { AnthropicActivityMCPServerCreated as rule };
