// Written by `pnpm sync-packs` from the rules in this folder.
export { TailscaleHTTPSDisabled } from "./tailscale-https-disabled";
export { TailscaleMachineApprovalRequirementsDisabled } from "./tailscale-machine-approval-requirements-disabled";
export { TailscaleMagicDNSDisabled } from "./tailscale-magic-dns-disabled";
