// Written by `pnpm sync-packs` from the rules in this folder.
export { CloudflareFirewallL7DDoS } from "./cloudflare-firewall-l7-ddos";
export { CloudflareFirewallReact2ShellRCE } from "./cloudflare-firewall-react2shell-rce";
export { CloudflareHttpRequestBotHighVolume } from "./cloudflare-http-request-bot-high-volume";
