// Written by `pnpm resource-types` from the shapes that scans have.
import { type Resource } from "@pypanther/core";

/** A resource of type AWS.KMS.Key; any field may be absent or null. */
export interface AwsKMSKey extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly CloudHsmClusterId?: string | null;
  readonly CustomKeyStoreId?: string | null;
  readonly DeletionDate?: string | null;
  readonly Description?: string | null;
  readonly Enabled?: boolean | null;
  readonly ExpirationModel?: string | null;
  readonly KeyManager?: string | null;
  readonly KeyRotationEnabled?: boolean | null;
  readonly KeyState?: string | null;
  readonly KeyUsage?: string | null;
  readonly Origin?: string | null;
  readonly Policy?: string | null;
  readonly ValidTo?: string | null;
}
