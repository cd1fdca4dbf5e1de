// Written by `pnpm sync-packs` from the rules in this folder.
export { OnePasswordLutSensitiveItem } from "./onepassword-lut-sensitive-item";
export { OnePasswordSensitiveItem } from "./onepassword-sensitive-item";
export { OnePasswordUnusualClient } from "./onepassword-unusual-client";
