// Written by `pnpm sync-packs` from the rules in this folder.
export { CrowdstrikeNewAdminUserCreated } from "./correlation-rules/crowdstrike-new-admin-user-created";
