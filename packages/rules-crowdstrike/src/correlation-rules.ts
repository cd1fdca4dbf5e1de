// Written by `pnpm sync-packs` from the rules in this folder.
export { CrowdstrikeEphemeralUserAccount } from "./correlation-rules/crowdstrike-ephemeral-user-account";
export { CrowdstrikeNewAdminUserCreated } from "./correlation-rules/crowdstrike-new-admin-user-created";
