import { type ObjectShape, value } from "../scan/shape";

/** What AWS.KMS.Key has beside the fields that all resources have. */
export const kmsKeyShape: ObjectShape = {
  CloudHsmClusterId: value,
  CustomKeyStoreId: value,
  DeletionDate: value,
  Description: value,
  Enabled: value,
  ExpirationModel: value,
  KeyManager: value,
  KeyRotationEnabled: value,
  KeyState: value,
  KeyUsage: value,
  Origin: value,
  Policy: value,
  ValidTo: value,
};
