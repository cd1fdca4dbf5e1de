// Written by `pnpm sync-packs` from the rules in this folder.
export * as AtlassianUserLoggedInAsUser from "./atlassian-user-logged-in-as-user.tests";
