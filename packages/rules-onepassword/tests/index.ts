// Written by `pnpm sync-packs` from the rules in this folder.
export * as OnePasswordLutSensitiveItem from "./onepassword-lut-sensitive-item.tests";
export * as OnePasswordSensitiveItem from "./onepassword-sensitive-item.tests";
export * as OnePasswordUnusualClient from "./onepassword-unusual-client.tests";
