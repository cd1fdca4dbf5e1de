// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { NetskopeAdminLoggedOutLoginFailures } from "./netskope-admin-logged-out-login-failures";
import { NetskopeAdminUserChange } from "./netskope-admin-user-change";
import { NetskopeManyDeletes } from "./netskope-many-deletes";
import { NetskopeNetskopePersonnelActivity } from "./netskope-netskope-personnel-activity";
import { NetskopeUnauthorizedAPICalls } from "./netskope-unauthorized-api-calls";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    NetskopeAdminLoggedOutLoginFailures,
    NetskopeAdminUserChange,
    NetskopeManyDeletes,
    NetskopeNetskopePersonnelActivity,
    NetskopeUnauthorizedAPICalls,
  ],
  dataModels: [],
});

export {
  NetskopeAdminLoggedOutLoginFailures,
  NetskopeAdminUserChange,
  NetskopeManyDeletes,
  NetskopeNetskopePersonnelActivity,
  NetskopeUnauthorizedAPICalls,
};
