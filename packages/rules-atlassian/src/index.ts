// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AtlassianAuditDataModel } from "@pypanther/data-models";
import { AtlassianUserLoggedInAsUser } from "./atlassian-user-logged-in-as-user";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({ name, version, rules: [AtlassianUserLoggedInAsUser], dataModels: [AtlassianAuditDataModel] });

export { AtlassianUserLoggedInAsUser };
