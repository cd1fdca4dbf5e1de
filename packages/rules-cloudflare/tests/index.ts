// Written by `pnpm sync-packs` from the rules in this folder.
export * as CloudflareFirewallL7DDoS from "./cloudflare-firewall-l7-ddos.tests";
export * as CloudflareFirewallReact2ShellRCE from "./cloudflare-firewall-react2shell-rce.tests";
export * as CloudflareHttpRequestBotHighVolume from "./cloudflare-http-request-bot-high-volume.tests";
