import { eventOf, type JsonObject } from "@pypanther/core";
import { KubernetesBulkSecretAccess } from "../src";

const read = { p_log_type: "Amazon.EKS.Audit", verb: "get", requestURI: "/api/v1/secrets" };

test.each<[string, JsonObject, string | null]>([
  ["a secret counts by its name", { objectRef: { name: "db-root", namespace: "shop" } }, "db-root"],
  ["a list counts by its namespace", { verb: "list", objectRef: { namespace: "shop" } }, "list:shop"],
  ["a watch of the cluster counts by its URI", { verb: "watch" }, "watch:/api/v1/secrets"],
  ["a list of who knows what counts once", { verb: "list", requestURI: null }, "list"],
  ["a secret without a name does not count", { objectRef: { namespace: "shop" } }, null],
])("%s", (_, changes, expected) => {
  expect(new KubernetesBulkSecretAccess().unique(eventOf({ ...read, ...changes }))).toBe(expected);
});
