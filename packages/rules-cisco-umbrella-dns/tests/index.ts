// Written by `pnpm sync-packs` from the rules in this folder.
export * as CiscoUmbrellaDNSBlocked from "./cisco-umbrella-dns-blocked.tests";
export * as CiscoUmbrellaDNSFuzzyMatching from "./cisco-umbrella-dns-fuzzy-matching.tests";
export * as CiscoUmbrellaDNSSuspicious from "./cisco-umbrella-dns-suspicious.tests";
