// Written by `pnpm sync-packs` from the rules in this folder.
import { deferPack, type LogFormat } from "@pypanther/core";
import { GSuiteActivityEventDataModel } from "@pypanther/data-models";
import { name, version } from "../package.json";
import facts from "./facts.json";
import type * as rules from "./rules";

/** Announces the pack; its rules are loaded by whoever asks for them first. */
export const load = deferPack({
  name,
  version,
  facts,
  load: () => require("./rules") as typeof rules,
  dataModels: [GSuiteActivityEventDataModel],
  logFormats: () => require("./log-formats.json") as readonly LogFormat[],
});
