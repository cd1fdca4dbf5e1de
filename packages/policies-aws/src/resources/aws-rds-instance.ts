// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.RDS.Instance; any field may be absent or null. */
export interface AwsRDSInstance extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly AllocatedStorage?: number | null;
  readonly AssociatedRoles?: readonly JsonValue[] | null;
  readonly AutoMinorVersionUpgrade?: boolean | null;
  readonly AvailabilityZone?: string | null;
  readonly BackupRetentionPeriod?: number | null;
  readonly CACertificateIdentifier?: string | null;
  readonly CharacterSetName?: string | null;
  readonly CopyTagsToSnapshot?: boolean | null;
  readonly DBClusterIdentifier?: string | null;
  readonly DBInstanceClass?: string | null;
  readonly DBInstanceStatus?: string | null;
  readonly DBParameterGroups?:
    | readonly ({
        readonly DBParameterGroupName?: string | null;
        readonly ParameterApplyStatus?: string | null;
      } | null)[]
    | null;
  readonly DBSecurityGroups?: readonly JsonValue[] | null;
  readonly DBSubnetGroup?: {
    readonly DBSubnetGroupArn?: JsonValue;
    readonly DBSubnetGroupDescription?: string | null;
    readonly DBSubnetGroupName?: string | null;
    readonly SubnetGroupStatus?: string | null;
    readonly Subnets?:
      | readonly ({
          readonly SubnetAvailabilityZone?: { readonly Name?: string | null } | null;
          readonly SubnetIdentifier?: string | null;
          readonly SubnetStatus?: string | null;
        } | null)[]
      | null;
    readonly VpcId?: string | null;
  } | null;
  readonly DbInstancePort?: number | null;
  readonly DbiResourceId?: string | null;
  readonly DeletionProtection?: boolean | null;
  readonly DomainMemberships?: readonly JsonValue[] | null;
  readonly EnabledCloudwatchLogsExports?: readonly (string | null)[] | null;
  readonly Endpoint?: {
    readonly Address?: string | null;
    readonly HostedZoneId?: string | null;
    readonly Port?: number | null;
  } | null;
  readonly Engine?: string | null;
  readonly EngineVersion?: string | null;
  readonly EnhancedMonitoringResourceArn?: string | null;
  readonly IAMDatabaseAuthenticationEnabled?: boolean | null;
  readonly Iops?: number | null;
  readonly KmsKeyId?: string | null;
  readonly LatestRestorableTime?: string | null;
  readonly LicenseModel?: string | null;
  readonly ListenerEndpoint?: JsonValue;
  readonly MasterUsername?: string | null;
  readonly MaxAllocatedStorage?: number | null;
  readonly MonitoringInterval?: number | null;
  readonly MonitoringRoleArn?: string | null;
  readonly MultiAZ?: boolean | null;
  readonly OptionGroupMemberships?:
    readonly ({ readonly OptionGroupName?: string | null; readonly Status?: string | null } | null)[] | null;
  readonly PendingModifiedValues?: {
    readonly AllocatedStorage?: JsonValue;
    readonly BackupRetentionPeriod?: JsonValue;
    readonly CACertificateIdentifier?: JsonValue;
    readonly DBInstanceClass?: JsonValue;
    readonly DBInstanceIdentifier?: JsonValue;
    readonly DBSubnetGroupName?: JsonValue;
    readonly EngineVersion?: JsonValue;
    readonly Iops?: JsonValue;
    readonly LicenseModel?: JsonValue;
    readonly MasterUserPassword?: JsonValue;
    readonly MultiAZ?: JsonValue;
    readonly PendingCloudwatchLogsExports?: JsonValue;
    readonly Port?: JsonValue;
    readonly ProcessorFeatures?: JsonValue;
    readonly StorageType?: JsonValue;
  } | null;
  readonly PerformanceInsightsEnabled?: boolean | null;
  readonly PerformanceInsightsKMSKeyId?: string | null;
  readonly PerformanceInsightsRetentionPeriod?: number | null;
  readonly PreferredBackupWindow?: string | null;
  readonly PreferredMaintenanceWindow?: string | null;
  readonly ProcessorFeatures?: readonly JsonValue[] | null;
  readonly PromotionTier?: number | null;
  readonly PubliclyAccessible?: boolean | null;
  readonly ReadReplicaDBClusterIdentifiers?: readonly (string | null)[] | null;
  readonly ReadReplicaDBInstanceIdentifiers?: readonly (string | null)[] | null;
  readonly ReadReplicaSourceDBInstanceIdentifier?: string | null;
  readonly SecondaryAvailabilityZone?: string | null;
  readonly SnapshotAttributes?:
    | readonly ({
        readonly DBSnapshotAttributes?:
          | readonly ({
              readonly AttributeName?: string | null;
              readonly AttributeValues?: readonly (string | null)[] | null;
            } | null)[]
          | null;
        readonly DBSnapshotIdentifier?: string | null;
      } | null)[]
    | null;
  readonly StatusInfos?: readonly JsonValue[] | null;
  readonly StorageEncrypted?: boolean | null;
  readonly StorageType?: string | null;
  readonly TdeCredentialArn?: string | null;
  readonly Timezone?: string | null;
  readonly VpcSecurityGroups?:
    readonly ({ readonly Status?: string | null; readonly VpcSecurityGroupId?: string | null } | null)[] | null;
}
