// Written by `pnpm sync-packs` from the rules in this folder.
export { AtlassianUserLoggedInAsUser } from "./atlassian-user-logged-in-as-user";
