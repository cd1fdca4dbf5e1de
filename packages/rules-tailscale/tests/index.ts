// Written by `pnpm sync-packs` from the rules in this folder.
export * as TailscaleHTTPSDisabled from "./tailscale-https-disabled.tests";
export * as TailscaleMachineApprovalRequirementsDisabled from "./tailscale-machine-approval-requirements-disabled.tests";
export * as TailscaleMagicDNSDisabled from "./tailscale-magic-dns-disabled.tests";
