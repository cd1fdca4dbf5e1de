// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { CiscoUmbrellaDnsDataModel } from "@pypanther/data-models";
import { CiscoUmbrellaDNSBlocked } from "./cisco-umbrella-dns-blocked";
import { CiscoUmbrellaDNSFuzzyMatching } from "./cisco-umbrella-dns-fuzzy-matching";
import { CiscoUmbrellaDNSSuspicious } from "./cisco-umbrella-dns-suspicious";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [CiscoUmbrellaDNSBlocked, CiscoUmbrellaDNSFuzzyMatching, CiscoUmbrellaDNSSuspicious],
  dataModels: [CiscoUmbrellaDnsDataModel],
});

export { CiscoUmbrellaDNSBlocked, CiscoUmbrellaDNSFuzzyMatching, CiscoUmbrellaDNSSuspicious };
