import { RuleTest } from "@pypanther/core";
import { PantherDetectionDeleted } from "../src/panther-detection-deleted";

const detections = [{ id: "Harbourline.Vpn.NewCountry" }, { id: "Harbourline.Ledger.Export" }];

const deletion = {
  p_log_type: "Panther.Audit",
  actionName: "DELETE_DETECTION",
  actionResult: "SUCCEEDED",
  actionParams: { dynamic: { input: { detections } } },
  actor: { id: "1c7e5a0e-5f0a-4b1f-9d0c-2b8f7a3d6e11", attributes: { email: "ines@harbourline.example" } },
  sourceIP: "198.51.100.71",
};

export const tests = [
  new RuleTest({
    name: "two detections are deleted",
    expectedResult: true,
    log: deletion,
    expectedTitle: "[ines@harbourline.example] deleted detection content from Panther",
    expectedAlertContext: {
      deleted_detections_list: ["Harbourline.Vpn.NewCountry", "Harbourline.Ledger.Export"],
      user: "ines@harbourline.example",
      ip: "198.51.100.71",
    },
  }),
  new RuleTest({
    name: "the log has the older form",
    expectedResult: true,
    log: { ...deletion, actionParams: { input: { detections: [{ id: "Harbourline.Old" }] } } },
    expectedAlertContext: {
      deleted_detections_list: ["Harbourline.Old"],
      user: "ines@harbourline.example",
      ip: "198.51.100.71",
    },
  }),
  new RuleTest({
    name: "a lookup table is deleted",
    expectedResult: true,
    log: { ...deletion, actionName: "DELETE_LOOKUP_TABLE", actionParams: {} },
    expectedAlertContext: { deleted_detections_list: [], user: "ines@harbourline.example", ip: "198.51.100.71" },
  }),
  new RuleTest({
    name: "the deletion fails",
    expectedResult: false,
    log: { ...deletion, actionResult: "FAILED" },
  }),
  new RuleTest({
    name: "a detection is changed",
    expectedResult: false,
    log: { ...deletion, actionName: "UPDATE_DETECTION_STATE" },
  }),
];

export { PantherDetectionDeleted as rule };
