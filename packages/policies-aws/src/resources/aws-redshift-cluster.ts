// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.Redshift.Cluster; any field may be absent or null. */
export interface AwsRedshiftCluster extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly AllowVersionUpgrade?: boolean | null;
  readonly AutomatedSnapshotRetentionPeriod?: number | null;
  readonly AvailabilityZone?: string | null;
  readonly ClusterAvailabilityStatus?: string | null;
  readonly ClusterNodes?:
    | readonly ({
        readonly NodeRole?: string | null;
        readonly PrivateIPAddress?: string | null;
        readonly PublicIPAddress?: string | null;
      } | null)[]
    | null;
  readonly ClusterParameterGroups?:
    | readonly ({
        readonly ClusterParameterStatusList?: JsonValue;
        readonly ParameterApplyStatus?: string | null;
        readonly ParameterGroupName?: string | null;
      } | null)[]
    | null;
  readonly ClusterPublicKey?: string | null;
  readonly ClusterRevisionNumber?: string | null;
  readonly ClusterSecurityGroups?: readonly JsonValue[] | null;
  readonly ClusterSnapshotCopyStatus?: JsonValue;
  readonly ClusterStatus?: string | null;
  readonly ClusterSubnetGroupName?: string | null;
  readonly ClusterVersion?: string | null;
  readonly DataTransferProgress?: JsonValue;
  readonly DeferredMaintenanceWindows?: readonly JsonValue[] | null;
  readonly ElasticIpStatus?: JsonValue;
  readonly ElasticResizeNumberOfNodeOptions?: string | null;
  readonly Encrypted?: boolean | null;
  readonly Endpoint?: { readonly Address?: string | null; readonly Port?: number | null } | null;
  readonly EnhancedVpcRouting?: boolean | null;
  readonly HsmStatus?: JsonValue;
  readonly IamRoles?: readonly JsonValue[] | null;
  readonly KmsKeyId?: string | null;
  readonly LoggingStatus?: {
    readonly BucketName?: string | null;
    readonly LastFailureMessage?: JsonValue;
    readonly LastFailureTime?: JsonValue;
    readonly LastSuccessfulDeliveryTime?: string | null;
    readonly LoggingEnabled?: boolean | null;
    readonly S3KeyPrefix?: JsonValue;
  } | null;
  readonly MaintenanceTrackName?: string | null;
  readonly ManualSnapshotRetentionPeriod?: number | null;
  readonly MasterUsername?: string | null;
  readonly ModifyStatus?: string | null;
  readonly NodeType?: string | null;
  readonly NumberOfNodes?: number | null;
  readonly PendingActions?: readonly (string | null)[] | null;
  readonly PendingModifiedValues?: {
    readonly AutomatedSnapshotRetentionPeriod?: JsonValue;
    readonly ClusterIdentifier?: JsonValue;
    readonly ClusterType?: JsonValue;
    readonly ClusterVersion?: JsonValue;
    readonly EncryptionType?: JsonValue;
    readonly EnhancedVpcRouting?: JsonValue;
    readonly MaintenanceTrackName?: JsonValue;
    readonly MasterUserPassword?: JsonValue;
    readonly NodeType?: JsonValue;
    readonly NumberOfNodes?: JsonValue;
    readonly PubliclyAccessible?: JsonValue;
  } | null;
  readonly PreferredMaintenanceWindow?: string | null;
  readonly PubliclyAccessible?: boolean | null;
  readonly ResizeInfo?: JsonValue;
  readonly RestoreStatus?: JsonValue;
  readonly SnapshotScheduleIdentifier?: string | null;
  readonly SnapshotScheduleState?: string | null;
  readonly VpcId?: string | null;
  readonly VpcSecurityGroups?: JsonValue;
}
