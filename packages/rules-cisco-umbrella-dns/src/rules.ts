// Written by `pnpm sync-packs` from the rules in this folder.
export { CiscoUmbrellaDNSBlocked } from "./cisco-umbrella-dns-blocked";
export { CiscoUmbrellaDNSFuzzyMatching } from "./cisco-umbrella-dns-fuzzy-matching";
export { CiscoUmbrellaDNSSuspicious } from "./cisco-umbrella-dns-suspicious";
