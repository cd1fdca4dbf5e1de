// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { CloudflareFirewallDataModel, CloudflareHttpRequestDataModel } from "@pypanther/data-models";
import { CloudflareFirewallL7DDoS } from "./cloudflare-firewall-l7-ddos";
import { CloudflareFirewallReact2ShellRCE } from "./cloudflare-firewall-react2-shell-rce";
import { CloudflareHttpRequestBotHighVolume } from "./cloudflare-http-request-bot-high-volume";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [CloudflareFirewallL7DDoS, CloudflareFirewallReact2ShellRCE, CloudflareHttpRequestBotHighVolume],
  dataModels: [CloudflareFirewallDataModel, CloudflareHttpRequestDataModel],
});

export { CloudflareFirewallL7DDoS, CloudflareFirewallReact2ShellRCE, CloudflareHttpRequestBotHighVolume };
